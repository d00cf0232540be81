import { type Vector, zerosLike } from '../vector/vector.ts'
import { beta1PowerOf } from './beta1-power.ts'
import { defineOptimizer } from './optimizer.ts'

/** `t`: updates so far; `beta1Power`: β₁ᵗ; `m`: first moment; `u`: largest recent gradient; length d each. */
export type AdamaxState = { t: number; beta1Power: number; m: Vector; u: Vector }

/**
 * Adamax: Adam divided by the largest recent gradient.
 *
 *   g ← g + λ·θ
 *   m ← β₁·m + (1−β₁)·g          first moment
 *   u ← max(β₂·u, |g| + ε)
 *   θ ← θ − α/(1−β₁ᵗ) · m/u      t = 1, 2, …
 *
 * Source: Kingma & Ba 2015, arXiv:1412.6980, Algorithm 2, with the ε that torch.optim.Adamax adds.
 */
export const adamax = defineOptimizer({
  name: 'adamax',
  source: 'Kingma & Ba 2015, arXiv:1412.6980, Algorithm 2',
  create: ({ beta1, beta2, epsilon, weightDecay, maximize }) => {
    const direction = maximize ? -1 : 1
    return {
      init: (params): AdamaxState => ({ t: 0, beta1Power: 1, m: zerosLike(params), u: zerosLike(params) }),
      update(state, params, grads, learningRate, momentum = beta1) {
        const { m, u } = state
        state.t += 1
        state.beta1Power *= beta1
        const beta1Power = beta1PowerOf(state, beta1, momentum)
        const stepSize = learningRate / (1 - beta1Power)
        const fresh = 1 - momentum
        for (let i = 0; i < params.length; i++) {
          let g = direction * grads[i]!
          if (weightDecay !== 0) g += weightDecay * params[i]!
          const mi = momentum * m[i]! + fresh * g
          const ui = Math.max(beta2 * u[i]!, Math.abs(g) + epsilon)
          m[i] = mi
          u[i] = ui
          params[i]! -= (stepSize * mi) / ui
        }
      },
      derived(state, index, learningRate, momentum = beta1) {
        return {
          mHat: state.m[index]! / (1 - beta1PowerOf(state, beta1, momentum)),
          effectiveRate: learningRate / state.u[index]!,
        }
      },
    }
  },
  stability: ({ beta1, weightDecay }) => ({
    kind: 'limit',
    product: (2 + 2 * beta1) / (1 - beta1),
    coupledDecay: weightDecay,
    preconditioner(state, out) {
      const { u } = state as AdamaxState
      for (let i = 0; i < out.length; i++) out[i] = 1 / u[i]!
    },
  }),
})
