import { addressOf, kernelsAtAll } from '../kernels/webassembly/vector-kernels.ts'
import { type Vector, zerosLike } from '../vector/vector.ts'
import { beta1PowerOf } from './beta1-power.ts'
import { defineOptimizer } from './optimizer.ts'

/** `t`: updates so far; powers: β₁ᵗ, β₂ᵗ; `m`, `v`: first and second moment, length d; `vMax`: length d, 0 without amsgrad. */
export type AdamwState = { t: number; beta1Power: number; beta2Power: number; m: Vector; v: Vector; vMax: Vector }

/**
 * AdamW: Adam whose weight decay bypasses the moments.
 *
 *   θ ← θ·(1 − α·λ)
 *   m ← β₁·m + (1−β₁)·g          first moment
 *   v ← β₂·v + (1−β₂)·g²         second moment; AMSGrad goes on with the largest v so far
 *   θ ← θ − α · m̂ / (√v̂ + ε)     m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ), t = 1, 2, …
 *
 * Source: Loshchilov & Hutter 2019, arXiv:1711.05101, Algorithm 2, as PyTorch has it: the decay is multiplied by the
 * rate α, where the paper multiplies it by the schedule's factor alone.
 */
export const adamw = defineOptimizer({
  name: 'adamw',
  source: 'Loshchilov & Hutter 2019, arXiv:1711.05101, Algorithm 2',
  create: ({ beta1, beta2, epsilon, amsgrad, weightDecay, maximize }) => {
    const direction = maximize ? -1 : 1
    return {
      init: (params): AdamwState => ({
        t: 0,
        beta1Power: 1,
        beta2Power: 1,
        m: zerosLike(params),
        v: zerosLike(params),
        vMax: zerosLike(amsgrad ? params : []),
      }),
      update(state, params, grads, learningRate, momentum = beta1) {
        const { m, v, vMax } = state
        state.t += 1
        state.beta1Power *= beta1
        state.beta2Power *= beta2
        const beta1Power = beta1PowerOf(state, beta1, momentum)
        const stepSize = learningRate / (1 - beta1Power)
        const rootScale = 1 / Math.sqrt(1 - state.beta2Power)
        const shrink = 1 - learningRate * weightDecay
        const fresh1 = 1 - momentum
        const fresh2 = 1 - beta2
        const native = amsgrad ? undefined : kernelsAtAll(params, grads, m, v)
        if (native !== undefined) {
          native.adamw(
            params.byteOffset,
            addressOf(grads),
            m.byteOffset,
            v.byteOffset,
            params.length,
            direction,
            momentum,
            fresh1,
            beta2,
            fresh2,
            stepSize,
            rootScale,
            epsilon,
            shrink,
          )
          return
        }
        for (let i = 0; i < params.length; i++) {
          const g = direction * grads[i]!
          const mi = momentum * m[i]! + fresh1 * g
          let vi = beta2 * v[i]! + fresh2 * g * g
          m[i] = mi
          v[i] = vi
          if (amsgrad) {
            vi = Math.max(vMax[i]!, vi)
            vMax[i] = vi
          }
          params[i] = params[i]! * shrink - (stepSize * mi) / (Math.sqrt(vi) * rootScale + epsilon)
        }
      },
      derived(state, index, learningRate, momentum = beta1) {
        const { beta2Power, m, v, vMax } = state
        const vHat = (amsgrad ? vMax : v)[index]! / (1 - beta2Power)
        return {
          mHat: m[index]! / (1 - beta1PowerOf(state, beta1, momentum)),
          vHat,
          effectiveRate: learningRate / (Math.sqrt(vHat) + epsilon),
        }
      },
    }
  },
  stability: ({ beta1, epsilon, amsgrad, weightDecay }) => ({
    kind: 'limit',
    product: (2 + 2 * beta1) / (1 - beta1),
    // Decay is not slowed by the momentum that the gradient passes through: in its terms it counts (1+β₁)/(1−β₁) times.
    decoupledDecay: (weightDecay * (1 + beta1)) / (1 - beta1),
    preconditioner(state, out) {
      const { v, vMax, beta2Power } = state as AdamwState
      const rootScale = beta2Power < 1 ? 1 / Math.sqrt(1 - beta2Power) : 1
      const moment = amsgrad ? vMax : v
      for (let i = 0; i < out.length; i++) out[i] = 1 / (Math.sqrt(moment[i]!) * rootScale + epsilon)
    },
  }),
})
