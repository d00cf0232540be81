import { type Vector, zerosLike } from '../vector/vector.ts'
import { defineOptimizer } from './optimizer.ts'

/** `v`: running mean of g²; `gradMean`: of g, length 0 unless centered; `velocity`: length d. */
export type RmspropState = { v: Vector; gradMean: Vector; velocity: Vector }

/**
 * RMSprop: gradient descent divided by the running size of the gradient.
 *
 *   g ← g + λ·θ
 *   v ← ρ·v + (1−ρ)·g²              ρ is `alpha`
 *   s = √v + ε                      centered: s = √(v − ḡ²) + ε with ḡ ← ρ·ḡ + (1−ρ)·g
 *   u ← μ·u + g/s
 *   θ ← θ − α·u
 *
 * Source: Hinton's lecture 6e (2012); centered: Graves 2013, arXiv:1308.0850, as torch.optim.RMSprop has
 * them: no bias correction, v starts at 0, ε outside the root. `epsilonPlacement: 'inside'` is √(v + ε), the default of
 * optax and the form of Keras.
 */
export const rmsprop = defineOptimizer({
  name: 'rmsprop',
  source: 'Tieleman & Hinton 2012, lecture 6e; Graves 2013, arXiv:1308.0850',
  create: ({ alpha, epsilon, epsilonPlacement, centered, momentum: configured, weightDecay, maximize }) => {
    const direction = maximize ? -1 : 1
    const inner = epsilonPlacement === 'inside' ? epsilon : 0
    const outer = epsilonPlacement === 'inside' ? 0 : epsilon
    return {
      init: (params): RmspropState => ({
        v: zerosLike(params),
        gradMean: zerosLike(centered ? params : []),
        velocity: zerosLike(params),
      }),
      update({ v, gradMean, velocity }, params, grads, learningRate, momentum = configured) {
        const fresh = 1 - alpha
        for (let i = 0; i < params.length; i++) {
          let g = direction * grads[i]!
          if (weightDecay !== 0) g += weightDecay * params[i]!
          const vi = alpha * v[i]! + fresh * g * g
          v[i] = vi
          let spread = vi
          if (centered) {
            const mean = alpha * gradMean[i]! + fresh * g
            gradMean[i] = mean
            // Never negative but for rounding, which under the root would be NaN.
            spread = Math.max(0, vi - mean * mean)
          }
          let u = g / (Math.sqrt(spread + inner) + outer)
          if (momentum !== 0) {
            u += momentum * velocity[i]!
            velocity[i] = u
          }
          params[i]! -= learningRate * u
        }
      },
    }
  },
  stability: ({ epsilon, epsilonPlacement, centered, momentum, weightDecay }) => ({
    kind: 'limit',
    product: 2 + 2 * momentum,
    coupledDecay: weightDecay,
    preconditioner(state, out) {
      const { v, gradMean } = state as RmspropState
      const inner = epsilonPlacement === 'inside' ? epsilon : 0
      const outer = epsilonPlacement === 'inside' ? 0 : epsilon
      for (let i = 0; i < out.length; i++) {
        const spread = centered ? Math.max(0, v[i]! - gradMean[i]! * gradMean[i]!) : v[i]!
        out[i] = 1 / (Math.sqrt(spread + inner) + outer)
      }
    },
  }),
})
