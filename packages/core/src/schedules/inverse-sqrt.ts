import { defineSchedule } from './schedule.ts'

/**
 * The rate falls with the square root of the step.
 *
 *   η(t) = η₀ · t/W                  while t < W
 *   η(t) = η₀ / √((t − W + τ)/τ)     from then on
 *
 * Source: transformers' get_inverse_sqrt_schedule (after big_vision); with τ = W it is η₀·√(W/t), the decay of
 * Vaswani et al. 2017, arXiv:1706.03762, equation 3. Without a warm-up transformers takes τ = 10 000, in which a short run does
 * not decay: here a tenth of the run.
 */
export const inverseSqrt = defineSchedule({
  name: 'inverse-sqrt',
  source: 'transformers, get_inverse_sqrt_schedule',
  create: ({ warmupSteps, timescale }, { learningRate, totalSteps }) => {
    const tau = timescale ?? (warmupSteps > 0 ? warmupSteps : Math.ceil(totalSteps / 10))
    return {
      learningRate: (step: number) =>
        step < warmupSteps
          ? (learningRate * step) / warmupSteps
          : learningRate / Math.sqrt((step - warmupSteps + tau) / tau),
    }
  },
})
