import { pow } from '../numeric/pow.ts'
import { defineSchedule } from './schedule.ts'

/** What is left of the base rate at the end of the run where no gamma is given. */
const LEFT_AT_END = 0.01

/**
 * The rate shrinks by the same factor over equal times.
 *
 *   η(t) = max(ηₘᵢₙ, η₀ · γ^p)    p = (t − B)/T from step B on, its floor when `staircase`, and 0 before
 *
 * Source: torch.optim.lr_scheduler.ExponentialLR with T = 1, B = 0, ηₘᵢₙ = 0; the rest is optax.exponential_decay, whose
 * end_value is ηₘᵢₙ. PyTorch has no default for γ: without one a hundredth of the rate is left at the end of the run.
 */
export const exponential = defineSchedule({
  name: 'exponential',
  source: 'PyTorch 2.13, torch.optim.lr_scheduler.ExponentialLR; optax 0.2.8, exponential_decay',
  create: (config, { learningRate, totalSteps }) => {
    const { decaySteps, beginStep, staircase, minLearningRate } = config
    const gamma = config.gamma ?? pow(LEFT_AT_END, decaySteps / Math.max(1, totalSteps - beginStep))
    return {
      learningRate(step: number) {
        const p = Math.max(0, step - beginStep) / decaySteps
        return Math.max(minLearningRate, learningRate * pow(gamma, staircase ? Math.floor(p) : p))
      },
    }
  },
})
