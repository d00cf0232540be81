import { pow } from '../numeric/pow.ts'
import { type Vector, zerosLike } from '../vector/vector.ts'
import { defineOptimizer } from './optimizer.ts'

/** `warmUp`: 0.96^(t·ψ); `beta2Power`: β₂ᵗ; `muProduct`: μ₁·…·μₜ; `m`, `v`: first and second moment, length d. */
export type NadamState = { warmUp: number; beta2Power: number; muProduct: number; m: Vector; v: Vector }

/**
 * NAdam: Adam with Nesterov momentum that warms up.
 *
 *   g ← g + λ·θ                  or, decoupled, θ ← θ·(1 − α·λ)
 *   μₜ = β₁·(1 − ½·0.96^(t·ψ))   ψ is `momentumDecay`, t = 1, 2, …
 *   m ← β₁·m + (1−β₁)·g          first moment
 *   v ← β₂·v + (1−β₂)·g²         second moment
 *   θ ← θ − α · ( (1−μₜ)/(1−Πμ₁…ₜ) · g + μₜ₊₁/(1−Πμ₁…ₜ₊₁) · m ) / (√v̂ + ε)     v̂ = v/(1−β₂ᵗ)
 *
 * Source: Dozat 2016, ICLR workshop, Algorithm 2 and its momentum schedule, as torch.optim.NAdam has it.
 *
 * Limit: with μ frozen the step on a parabola has the eigenvalue −1 at 2(1+β₁)/(1+β₁−2·μ·β₁). The product is that of
 * μ = β₁, to which μ rises; the preconditioner carries what the present μ makes of it.
 *
 * What stands in the place of m̂ holds the gradient itself, which the state does not keep: it is not among what is derived.
 */
export const nadam = defineOptimizer({
  name: 'nadam',
  source: 'Dozat 2016, Incorporating Nesterov Momentum into Adam, Algorithm 2',
  create: ({ beta1, beta2, epsilon, momentumDecay, weightDecay, decoupledWeightDecay, maximize }) => {
    const warmUpFactor = pow(0.96, momentumDecay)
    const direction = maximize ? -1 : 1
    const coupled = decoupledWeightDecay ? 0 : weightDecay
    const decoupled = decoupledWeightDecay ? weightDecay : 0
    return {
      init: (params): NadamState => ({
        warmUp: 1,
        beta2Power: 1,
        muProduct: 1,
        m: zerosLike(params),
        v: zerosLike(params),
      }),
      update(state, params, grads, learningRate, momentum = beta1) {
        const { m, v } = state
        state.warmUp *= warmUpFactor
        state.beta2Power *= beta2
        const mu = momentum * (1 - 0.5 * state.warmUp)
        const nextMu = momentum * (1 - 0.5 * state.warmUp * warmUpFactor)
        state.muProduct *= mu
        const gradStep = (learningRate * (1 - mu)) / (1 - state.muProduct)
        const momentStep = (learningRate * nextMu) / (1 - state.muProduct * nextMu)
        const rootScale = 1 / Math.sqrt(1 - state.beta2Power)
        const shrink = 1 - learningRate * decoupled
        const fresh1 = 1 - momentum
        const fresh2 = 1 - beta2
        for (let i = 0; i < params.length; i++) {
          let g = direction * grads[i]!
          if (coupled !== 0) g += coupled * params[i]!
          const mi = momentum * m[i]! + fresh1 * g
          const vi = beta2 * v[i]! + fresh2 * g * g
          m[i] = mi
          v[i] = vi
          params[i] = params[i]! * shrink - (gradStep * g + momentStep * mi) / (Math.sqrt(vi) * rootScale + epsilon)
        }
      },
      derived({ beta2Power, v }, index, learningRate) {
        const vHat = v[index]! / (1 - beta2Power)
        return { vHat, effectiveRate: learningRate / (Math.sqrt(vHat) + epsilon) }
      },
    }
  },
  stability: ({ beta1, epsilon, momentumDecay, weightDecay, decoupledWeightDecay }) => ({
    kind: 'limit',
    product: (2 + 2 * beta1) / (1 + beta1 - 2 * beta1 * beta1),
    coupledDecay: decoupledWeightDecay ? 0 : weightDecay,
    decoupledDecay: decoupledWeightDecay ? (weightDecay * (1 + beta1)) / (1 + beta1 - 2 * beta1 * beta1) : 0,
    preconditioner(state, out) {
      const { warmUp, v, beta2Power } = state as NadamState
      const mu = beta1 * (1 - 0.5 * warmUp * pow(0.96, momentumDecay))
      const easing = (1 + beta1 - 2 * mu * beta1) / (1 + beta1 - 2 * beta1 * beta1)
      const rootScale = beta2Power < 1 ? 1 / Math.sqrt(1 - beta2Power) : 1
      for (let i = 0; i < out.length; i++) out[i] = easing / (Math.sqrt(v[i]!) * rootScale + epsilon)
    },
  }),
})
