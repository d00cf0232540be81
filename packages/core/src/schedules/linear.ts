import { defineSchedule } from './schedule.ts'

/**
 * A straight line from one share of the base rate to another.
 *
 *   η(t) = η₀ · (f₀ + (f₁ − f₀)·p)    p = (t − B)/T, held within [0, 1]
 *
 * Source: torch.optim.lr_scheduler.LinearLR, closed form; B is optax's transition_begin. f₀ = 1, f₁ = 0 is the linear
 * decay of transformers. The factors' defaults are PyTorch's, ⅓ to 1, so that alone this is a warm-up as long as the run.
 * The length is not: PyTorch's 5 steps would be over at once, so T is the rest of the run.
 */
export const linear = defineSchedule({
  name: 'linear',
  source: 'PyTorch 2.13, torch.optim.lr_scheduler.LinearLR',
  create: (config, context) => {
    const { startFactor, endFactor, beginStep } = config
    const length = config.totalSteps ?? Math.max(1, context.totalSteps - beginStep)
    return {
      learningRate(step: number) {
        const p = Math.min(Math.max(0, step - beginStep), length) / length
        return context.learningRate * (startFactor * (1 - p) + endFactor * p)
      },
    }
  },
})
