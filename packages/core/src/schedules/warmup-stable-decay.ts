import { ConfigError } from '@sweetspot/schema'
import { cos } from '../numeric/cos.ts'
import { defineSchedule } from './schedule.ts'

/** The share of the base rate above the minimum, at a share p of the climb or of the decay. */
const climbs = {
  linear: (p: number) => p,
  cosine: (p: number) => (1 - cos(Math.PI * p)) / 2,
  sqrt: (p: number) => 1 - Math.sqrt(1 - p),
} as const

const decays = {
  linear: (p: number) => 1 - p,
  cosine: (p: number) => (1 + cos(Math.PI * p)) / 2,
  sqrt: (p: number) => 1 - Math.sqrt(p),
} as const

/**
 * A climb, a long stay at the base rate, a decay at the end of the run.
 *
 *   η(t) = η₀ · (m + (1 − m)·s)
 *   s = climb(t/W)              while t < W              p, ½(1 − cos πp) or 1 − √(1 − p)
 *   s = 1                       while t < N − D
 *   s = decay((t − N + D)/D)    from then on             1 − p, ½(1 + cos πp) or 1 − √p;   0 after N
 *
 * Source: Hu et al. 2024, arXiv:2404.06395, section 4, as transformers' get_wsd_schedule, whose decay is a cosine unless told
 * otherwise; Hägele et al. 2024, arXiv:2405.18392, recommend sqrt. Lengths left out: W a tenth of the run, D a fifth.
 */
export const warmupStableDecay = defineSchedule({
  name: 'warmup-stable-decay',
  source: 'transformers, get_wsd_schedule',
  create: (config, { learningRate, totalSteps }) => {
    const warmup = config.warmupSteps ?? Math.min(Math.floor(totalSteps / 10), totalSteps - (config.decaySteps ?? 0))
    const decay = config.decaySteps ?? Math.min(Math.floor(totalSteps / 5), totalSteps - warmup)
    if (warmup < 0 || decay < 0 || warmup + decay > totalSteps) throw tooLong(config, totalSteps)
    const decayStart = totalSteps - decay
    const climbAt = climbs[config.warmupShape]
    const decayAt = decays[config.decayShape]
    const share = (step: number): number => {
      if (step < warmup) return climbAt(step / warmup)
      if (step < decayStart) return 1
      return step < totalSteps ? decayAt((step - decayStart) / decay) : 0
    }
    return {
      learningRate(step: number) {
        const s = share(step)
        return learningRate * (config.minFactor * (1 - s) + s)
      },
    }
  },
})

function tooLong(config: { readonly warmupSteps?: number; readonly decaySteps?: number }, totalSteps: number) {
  const path = config.warmupSteps === undefined ? 'decaySteps' : 'warmupSteps'
  const given = `${config.warmupSteps ?? 0} + ${config.decaySteps ?? 0}`
  return new ConfigError([
    {
      path,
      rule: `expected warmupSteps and decaySteps to fit into ${totalSteps} steps`,
      given,
      remedy: 'Shorten one of them, or leave both out.',
    },
  ])
}
