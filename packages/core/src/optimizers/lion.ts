import { type Vector, zerosLike } from '../vector/vector.ts'
import { defineOptimizer } from './optimizer.ts'

/** `m`: running gradient, length d. */
export type LionState = { m: Vector }

/**
 * Lion: steps of one size, in the direction of the sign of a running gradient.
 *
 *   θ ← θ·(1 − α·λ) − α·sign(β₁·m + (1−β₁)·g)     sign(0) = 0
 *   m ← β₂·m + (1−β₂)·g
 *
 * Source: Chen et al. 2023, arXiv:2302.06675, Algorithm 2, as optax.lion has it.
 */
export const lion = defineOptimizer({
  name: 'lion',
  source: 'Chen et al. 2023, arXiv:2302.06675, Algorithm 2',
  create: ({ beta1, beta2, weightDecay, maximize }) => {
    const direction = maximize ? -1 : 1
    return {
      init: (params): LionState => ({ m: zerosLike(params) }),
      update({ m }, params, grads, learningRate, momentum = beta1) {
        const shrink = 1 - learningRate * weightDecay
        const fresh1 = 1 - momentum
        const fresh2 = 1 - beta2
        for (let i = 0; i < params.length; i++) {
          const g = direction * grads[i]!
          const mi = m[i]!
          params[i] = params[i]! * shrink - learningRate * Math.sign(momentum * mi + fresh1 * g)
          m[i] = beta2 * mi + fresh2 * g
        }
      },
    }
  },
  stability: () => ({
    kind: 'none',
    reason:
      'Every step of Lion has the length of the rate in each parameter, however small the gradient: near a minimum it neither grows nor shrinks at any rate.',
  }),
})
