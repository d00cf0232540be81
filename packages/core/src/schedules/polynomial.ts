import { pow } from '../numeric/pow.ts'
import { defineSchedule } from './schedule.ts'

/**
 * The rate falls as a power of the steps that are left.
 *
 *   η(t) = ηₘᵢₙ + (η₀ − ηₘᵢₙ)·(1 − u/T)^p    u = t − B, held within [0, T]
 *
 * With `cycle`, T grows to the next whole multiple of itself, T·⌈u/T⌉, in place of u being held.
 *
 * Source: torch.optim.lr_scheduler.PolynomialLR with ηₘᵢₙ = 0, B = 0; ηₘᵢₙ and B are optax.polynomial_schedule's end_value and
 * transition_begin; `cycle` is Keras's PolynomialDecay. PyTorch's length of 5 steps is not taken over: T is the rest of the run.
 */
export const polynomial = defineSchedule({
  name: 'polynomial',
  source: 'PyTorch 2.13, torch.optim.lr_scheduler.PolynomialLR; optax 0.2.8, polynomial_schedule',
  create: (config, context) => {
    const { power, minLearningRate, beginStep, cycle } = config
    const length = config.totalSteps ?? Math.max(1, context.totalSteps - beginStep)
    return {
      learningRate(step: number) {
        const u = Math.max(0, step - beginStep)
        const span = cycle ? length * Math.max(1, Math.ceil(u / length)) : length
        const left = pow(1 - Math.min(u, span) / span, power)
        return context.learningRate * left + minLearningRate * (1 - left)
      },
    }
  },
})
