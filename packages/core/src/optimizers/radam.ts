import { pow } from '../numeric/pow.ts'
import { type Vector, zerosLike } from '../vector/vector.ts'
import { beta1PowerOf } from './beta1-power.ts'
import { defineOptimizer } from './optimizer.ts'

/** `t`: updates so far; `beta1Power`: β₁ᵗ; `m`, `v`: first and second moment, length d. */
export type RadamState = { t: number; beta1Power: number; m: Vector; v: Vector }

/** What the second moment's root is multiplied into at update t: r·√(1−β₂ᵗ), or 0 while it is too uncertain to use. */
function rectification(t: number, beta2: number): number {
  const power = pow(beta2, t)
  const longest = 2 / (1 - beta2) - 1
  const length = longest - (2 * t * power) / (1 - power)
  if (!(length > 5)) return 0
  const r = ((length - 4) * (length - 2) * longest) / ((longest - 4) * (longest - 2) * length)
  return Math.sqrt(r) * Math.sqrt(1 - power)
}

/**
 * RAdam: Adam that waits until its second moment can be trusted.
 *
 *   g ← g + λ·θ                  or, decoupled, θ ← θ·(1 − α·λ)
 *   m ← β₁·m + (1−β₁)·g          first moment
 *   v ← β₂·v + (1−β₂)·g²         second moment
 *   ρ∞ = 2/(1−β₂) − 1,  ρₜ = ρ∞ − 2·t·β₂ᵗ/(1−β₂ᵗ),  r = √( (ρₜ−4)(ρₜ−2)ρ∞ / ((ρ∞−4)(ρ∞−2)ρₜ) )
 *   θ ← θ − α · m̂ · r·√(1−β₂ᵗ)/(√v + ε)   where ρₜ > 5
 *   θ ← θ − α · m̂                         before
 *
 * Source: Liu et al. 2020, arXiv:1908.03265, Algorithm 2, as torch.optim.RAdam has it: the threshold is 5 (the paper's
 * is 4) and ε joins the uncorrected root.
 *
 * β₂ᵗ comes from `pow`, not from a running product: ρₜ is a small difference of large numbers and magnifies its rounding.
 */
export const radam = defineOptimizer({
  name: 'radam',
  source: 'Liu et al. 2020, arXiv:1908.03265, Algorithm 2',
  create: ({ beta1, beta2, epsilon, weightDecay, decoupledWeightDecay, maximize }) => {
    const direction = maximize ? -1 : 1
    const coupled = decoupledWeightDecay ? 0 : weightDecay
    const decoupled = decoupledWeightDecay ? weightDecay : 0
    return {
      init: (params): RadamState => ({ t: 0, beta1Power: 1, m: zerosLike(params), v: zerosLike(params) }),
      update(state, params, grads, learningRate, momentum = beta1) {
        const { m, v } = state
        state.t += 1
        state.beta1Power *= beta1
        const beta1Power = beta1PowerOf(state, beta1, momentum)
        const factor = rectification(state.t, beta2)
        const adaptive = factor > 0
        const stepSize = (learningRate / (1 - beta1Power)) * (adaptive ? factor : 1)
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
          const step = stepSize * mi
          params[i] = params[i]! * shrink - (adaptive ? step / (Math.sqrt(vi) + epsilon) : step)
        }
      },
      derived(state, index, learningRate, momentum = beta1) {
        const { t, m, v } = state
        const factor = rectification(t, beta2)
        return {
          mHat: m[index]! / (1 - beta1PowerOf(state, beta1, momentum)),
          vHat: v[index]! / (1 - pow(beta2, t)),
          effectiveRate: factor > 0 ? (learningRate * factor) / (Math.sqrt(v[index]!) + epsilon) : learningRate,
        }
      },
    }
  },
  stability: ({ beta1, beta2, epsilon, weightDecay, decoupledWeightDecay }) => ({
    kind: 'limit',
    product: (2 + 2 * beta1) / (1 - beta1),
    coupledDecay: decoupledWeightDecay ? 0 : weightDecay,
    decoupledDecay: decoupledWeightDecay ? (weightDecay * (1 + beta1)) / (1 - beta1) : 0,
    preconditioner(state, out) {
      const { t, v } = state as RadamState
      const factor = t > 0 ? rectification(t, beta2) : 0
      for (let i = 0; i < out.length; i++) out[i] = factor > 0 ? factor / (Math.sqrt(v[i]!) + epsilon) : 1
    },
  }),
})
