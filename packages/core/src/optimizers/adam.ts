import type { OptimizerConfigOf } from '@sweetspot/schema'
import { addressOf, kernelsAtAll } from '../kernels/webassembly/vector-kernels.ts'
import { type Vector, zerosLike } from '../vector/vector.ts'
import { beta1PowerOf } from './beta1-power.ts'
import { defineOptimizer } from './optimizer.ts'

/** `t`: updates so far; powers: β₁ᵗ, β₂ᵗ; `m`, `v`: first and second moment, length d; `vMax`: length d, 0 without amsgrad. */
export type AdamState = { t: number; beta1Power: number; beta2Power: number; m: Vector; v: Vector; vMax: Vector }

type AdamConfig = OptimizerConfigOf<'adam'>

/** What turns v into v̂. */
const scaleOf = ({ biasCorrection }: AdamConfig, { beta2Power }: AdamState) =>
  biasCorrection && beta2Power < 1 ? 1 / (1 - beta2Power) : 1

/** What the averaged gradient of each parameter is divided by: √v̂ + ε, with ε where the config has it. */
function divisorsOf(config: AdamConfig, state: AdamState): (index: number) => number {
  const { epsilon, amsgrad, epsilonPlacement } = config
  const scale = scaleOf(config, state)
  const rootScale = Math.sqrt(scale)
  const moment = amsgrad ? state.vMax : state.v
  if (epsilonPlacement === 'inside') return (i) => Math.sqrt(moment[i]! * scale + epsilon)
  const outer = epsilonPlacement === 'outside' ? epsilon : epsilon * rootScale
  return (i) => Math.sqrt(moment[i]!) * rootScale + outer
}

/**
 * Adam: gradient descent with per-parameter scaling from running moments.
 *
 *   g ← g + λ·θ                  weight decay, coupled (L2)
 *   m ← β₁·m + (1−β₁)·g          first moment
 *   v ← β₂·v + (1−β₂)·g²         second moment; AMSGrad goes on with the largest v so far
 *   θ ← θ − α · m̂ / (√v̂ + ε)     m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ), t = 1, 2, …
 *
 * Source: Kingma & Ba 2015, arXiv:1412.6980, Algorithm 1, as PyTorch has it; AMSGrad: Reddi et al. 2018, arXiv:1904.09237,
 * Algorithm 2, with PyTorch's bias correction of the largest raw v.
 * `epsilonPlacement`: 'inside' is √(v̂+ε), optax's eps_root; 'before-correction' is the form before section 2.1, which
 * TensorFlow uses: there ε acts as ε/√(1−β₂ᵗ), larger early on.
 * A β₁ that changes between updates enters the correction as its t-th power, as in PyTorch.
 */
export const adam = defineOptimizer({
  name: 'adam',
  source: 'Kingma & Ba 2015, arXiv:1412.6980, Algorithm 1',
  create: (config) => {
    const { beta1, beta2, epsilon, amsgrad, weightDecay, biasCorrection, epsilonPlacement, maximize } = config
    const direction = maximize ? -1 : 1
    const inside = epsilonPlacement === 'inside'
    const plain = !amsgrad && weightDecay === 0 && epsilonPlacement === 'outside' && !maximize
    return {
      init: (params): AdamState => ({
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
        const stepSize = biasCorrection ? learningRate / (1 - beta1Power) : learningRate
        const scale = biasCorrection ? 1 / (1 - state.beta2Power) : 1
        const rootScale = Math.sqrt(scale)
        const fresh1 = 1 - momentum
        const fresh2 = 1 - beta2
        if (plain) {
          const native = kernelsAtAll(params, grads, m, v)
          if (native !== undefined) {
            native.adam(
              params.byteOffset,
              addressOf(grads),
              m.byteOffset,
              v.byteOffset,
              params.length,
              momentum,
              fresh1,
              beta2,
              fresh2,
              stepSize,
              rootScale,
              epsilon,
            )
            return
          }
          // Locals: V8 reads a captured variable anew in every round.
          const keep2 = beta2
          const floor = epsilon
          for (let i = 0; i < params.length; i++) {
            const g = grads[i]!
            const mi = momentum * m[i]! + fresh1 * g
            const vi = keep2 * v[i]! + fresh2 * g * g
            m[i] = mi
            v[i] = vi
            params[i]! -= (stepSize * mi) / (Math.sqrt(vi) * rootScale + floor)
          }
          return
        }
        const outer = epsilonPlacement === 'outside' ? epsilon : epsilon * rootScale
        for (let i = 0; i < params.length; i++) {
          let g = direction * grads[i]!
          if (weightDecay !== 0) g += weightDecay * params[i]!
          const mi = momentum * m[i]! + fresh1 * g
          let vi = beta2 * v[i]! + fresh2 * g * g
          m[i] = mi
          v[i] = vi
          if (amsgrad) {
            vi = Math.max(vMax[i]!, vi)
            vMax[i] = vi
          }
          const root = inside ? Math.sqrt(vi * scale + epsilon) : Math.sqrt(vi) * rootScale + outer
          params[i]! -= (stepSize * mi) / root
        }
      },
      derived(state, index, learningRate, momentum = beta1) {
        const { m, v, vMax } = state
        const power = beta1PowerOf(state, beta1, momentum)
        return {
          mHat: biasCorrection ? m[index]! / (1 - power) : m[index]!,
          vHat: (amsgrad ? vMax : v)[index]! * scaleOf(config, state),
          effectiveRate: learningRate / divisorsOf(config, state)(index),
        }
      },
    }
  },
  stability: (config) => ({
    kind: 'limit',
    product: (2 + 2 * config.beta1) / (1 - config.beta1),
    coupledDecay: config.weightDecay,
    preconditioner(state, out) {
      const divisor = divisorsOf(config, state as AdamState)
      for (let i = 0; i < out.length; i++) out[i] = 1 / divisor(i)
    },
  }),
})
