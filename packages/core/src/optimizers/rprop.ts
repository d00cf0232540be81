import { type Vector, zerosLike } from '../vector/vector.ts'
import { defineOptimizer } from './optimizer.ts'

/** `t`: updates so far; `stepSizes`, `previous`: step size and last gradient of each parameter, length d. */
export type RpropState = { t: number; stepSizes: Vector; previous: Vector }

/**
 * Rprop: each parameter has its own step size; only the sign of the gradient counts.
 *
 *   Δ ← clamp(Δ·η⁺)  where g·g₋ > 0,  clamp(Δ·η⁻) where g·g₋ < 0    clamp to [minStepSize, maxStepSize]
 *   g ← 0            where g·g₋ < 0
 *   θ ← θ − Δ·sign(g),  g₋ ← g
 *
 * Source: Riedmiller & Braun 1993, without backtracking (iRprop−, Igel & Hüsken 2000), as torch.optim.Rprop has it.
 * Δ starts at the rate of the first update; later rates change nothing. For full batches.
 */
export const rprop = defineOptimizer({
  name: 'rprop',
  source: 'Igel & Hüsken 2000, Improving the Rprop Learning Algorithm, iRprop−',
  create: ({ etaMinus, etaPlus, minStepSize, maxStepSize, maximize }) => {
    const direction = maximize ? -1 : 1
    return {
      init: (params): RpropState => ({ t: 0, stepSizes: zerosLike(params), previous: zerosLike(params) }),
      update(state, params, grads, learningRate) {
        const { stepSizes, previous } = state
        if (state.t === 0) stepSizes.fill(learningRate)
        state.t += 1
        for (let i = 0; i < params.length; i++) {
          const g = direction * grads[i]!
          const agreement = g * previous[i]!
          const growth = agreement > 0 ? etaPlus : agreement < 0 ? etaMinus : 1
          const size = Math.min(Math.max(stepSizes[i]! * growth, minStepSize), maxStepSize)
          const used = agreement < 0 ? 0 : g
          stepSizes[i] = size
          previous[i] = used
          params[i]! -= size * Math.sign(used)
        }
      },
    }
  },
  stability: () => ({
    kind: 'none',
    reason:
      'Rprop reads only the sign of the gradient and finds its step sizes itself; the rate sets the first step and nothing after it.',
  }),
})
