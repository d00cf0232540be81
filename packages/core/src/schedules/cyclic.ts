import { pow } from '../numeric/pow.ts'
import { defineSchedule } from './schedule.ts'

/** What is left of the triangles' height at the end of the run where no gamma is given. */
const LEFT_AT_END = 0.01

/**
 * The rate climbs and falls along triangles.
 *
 *   η(t) = ηₗₒ + (η₀ − ηₗₒ)·h·s    ηₗₒ = minFactor·η₀
 *   h = u/up while climbing, (up + down − u)/down while falling, u steps into triangle n = 0, 1, …
 *   s = 1 (triangular), ½ⁿ (triangular2), γᵗ (exp-range)
 *   μ(t) = μₘₐₓ − (μₘₐₓ − μₘᵢₙ)·h·s    with cycleMomentum
 *
 * Source: Smith 2017, arXiv:1506.01186, section 3.1, as torch.optim.lr_scheduler.CyclicLR. Not PyTorch's climb of 2000 steps, which
 * many runs never end: an eighth of the run, four triangles. Nor its γ = 1, with which exp-range is triangular.
 */
export const cyclic = defineSchedule({
  name: 'cyclic',
  source: 'Smith 2017, arXiv:1506.01186, section 3.1',
  create: (config, { learningRate, totalSteps }) => {
    const { mode, minFactor, cycleMomentum, minMomentum, maxMomentum } = config
    const up = config.stepSizeUp ?? Math.ceil(totalSteps / 8)
    const down = config.stepSizeDown ?? up
    const length = up + down
    const gamma = config.gamma ?? pow(LEFT_AT_END, 1 / totalSteps)
    const height = (step: number): number => {
      const n = Math.floor(step / length)
      const u = step - n * length
      const share = u <= up ? u / up : (length - u) / down
      if (mode === 'triangular2') return share * pow(0.5, n)
      return mode === 'exp-range' ? share * pow(gamma, step) : share
    }
    const rate = (step: number): number => {
      const h = height(step)
      return learningRate * (minFactor * (1 - h) + h)
    }
    if (!cycleMomentum) return { learningRate: rate }
    return { learningRate: rate, momentum: (step) => maxMomentum - (maxMomentum - minMomentum) * height(step) }
  },
})
