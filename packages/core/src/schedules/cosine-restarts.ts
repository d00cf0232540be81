import { cos } from '../numeric/cos.ts'
import { log } from '../numeric/log.ts'
import { pow } from '../numeric/pow.ts'
import { defineSchedule } from './schedule.ts'

/**
 * Half a cosine wave, again and again.
 *
 *   η(t) = ηₘᵢₙ + (η₀ − ηₘᵢₙ)·mⁿ·½(1 + cos πu/Tₙ)    u steps into wave n = 0, 1, …, of length Tₙ = T₀·gⁿ
 *
 * Source: Loshchilov & Hutter 2017, arXiv:1608.03983, equation 5, as torch.optim.lr_scheduler.CosineAnnealingWarmRestarts (g is
 * T_mult); m and a fractional g are Keras's CosineDecayRestarts (m_mul, t_mul). transformers' cosine with hard restarts stays
 * at the minimum once the run is over. PyTorch has no default for T₀: here a quarter of the run.
 */
export const cosineRestarts = defineSchedule({
  name: 'cosine-restarts',
  source: 'Loshchilov & Hutter 2017, arXiv:1608.03983, equation 5',
  create: (config, { learningRate, totalSteps }) => {
    const { cycleGrowth, peakDecay, minLearningRate, dialect } = config
    const first = config.firstCycleSteps ?? Math.ceil(totalSteps / 4)
    const end = dialect === 'transformers' ? totalSteps : Number.POSITIVE_INFINITY
    return {
      learningRate(step: number) {
        if (step >= end) return minLearningRate
        const n = waveOf(step, first, cycleGrowth)
        const u = step - waveStart(n, first, cycleGrowth)
        const height = pow(peakDecay, n)
        const wave = (height * (1 + cos((Math.PI * u) / (first * pow(cycleGrowth, n))))) / 2
        return learningRate * wave + minLearningRate * (1 - wave)
      },
    }
  },
})

/** The step at which wave n starts: T₀·(1 + g + … + gⁿ⁻¹). */
function waveStart(n: number, first: number, growth: number): number {
  return growth === 1 ? n * first : (first * (pow(growth, n) - 1)) / (growth - 1)
}

/** The wave in which a step lies. */
function waveOf(step: number, first: number, growth: number): number {
  if (growth === 1) return Math.floor(step / first)
  const n = Math.floor(log(1 + (step / first) * (growth - 1)) / log(growth))
  // The quotient of two rounded logarithms can fall just short of a whole number.
  return step >= waveStart(n + 1, first, growth) ? n + 1 : n
}
