import { copyOf, type Vector, zerosLike } from '../vector/vector.ts'
import { beta1PowerOf } from './beta1-power.ts'
import { defineOptimizer } from './optimizer.ts'

/**
 * `t`: updates so far; powers: β₁ᵗ, β₂ᵗ; `d`: estimated distance to the solution; `numerator`: of the estimate;
 * `m`, `v`: moments of d·g; `gradSum`: weighted sum of gradients; `start`: first parameters; length d each.
 */
export type ProdigyState = {
  t: number
  beta1Power: number
  beta2Power: number
  d: number
  numerator: number
  m: Vector
  v: Vector
  gradSum: Vector
  start: Vector
}

/**
 * Prodigy: AdamW that estimates its own rate from how far it has come.
 *
 *   D = d·α·√(1−β₂ᵗ)/(1−β₁ᵗ)                  β₃ = √β₂ below; without bias correction D = d·α
 *   m ← β₁·m + (1−β₁)·d·g,  v ← β₂·v + (1−β₂)·d²·g²
 *   n ← β₃·n + d/d₀·D·⟨g, θ₀−θ⟩
 *   s ← β₃·s + D·d·g/d₀                       `safeguardWarmup`: s ← β₃·s + d·d·g/d₀
 *   d ← max(d, c·n/‖s‖₁)
 *   θ ← θ − D·λ·θ − D·m/(√v + d·ε)            with the new d in front of ε, the old one in D
 *
 * Source: Mishchenko & Defazio 2024, arXiv:2306.06101, its form of Adam, as optax.contrib.prodigy has it.
 */
export const prodigy = defineOptimizer({
  name: 'prodigy',
  source: 'Mishchenko & Defazio 2024, arXiv:2306.06101, the form of Adam',
  create: (config) => {
    const { beta1, beta2, epsilon, weightDecay, d0, dCoef, biasCorrection, safeguardWarmup, maximize } = config
    const beta3 = Math.sqrt(beta2)
    const direction = maximize ? -1 : 1
    return {
      init: (params): ProdigyState => ({
        t: 0,
        beta1Power: 1,
        beta2Power: 1,
        d: d0,
        numerator: 0,
        m: zerosLike(params),
        v: zerosLike(params),
        gradSum: zerosLike(params),
        start: copyOf(params),
      }),
      update(state, params, grads, learningRate, momentum = beta1) {
        const { m, v, gradSum, start, d } = state
        state.t += 1
        state.beta1Power *= beta1
        state.beta2Power *= beta2
        const beta1Power = beta1PowerOf(state, beta1, momentum)
        const correction = biasCorrection ? Math.sqrt(1 - state.beta2Power) / (1 - beta1Power) : 1
        const stepSize = d * learningRate * correction
        const weight = ((safeguardWarmup ? d : stepSize) * d) / d0
        let progress = 0
        let denominator = 0
        for (let i = 0; i < params.length; i++) {
          const g = direction * grads[i]!
          const dg = d * g
          m[i] = momentum * m[i]! + (1 - momentum) * dg
          v[i] = beta2 * v[i]! + (1 - beta2) * dg * dg
          const s = beta3 * gradSum[i]! + weight * g
          gradSum[i] = s
          denominator += Math.abs(s)
          progress += g * (start[i]! - params[i]!)
        }
        state.numerator = beta3 * state.numerator + (d / d0) * stepSize * progress
        // Without any gradient so far there is nothing to estimate from: 0/0.
        if (denominator !== 0) state.d = Math.max(d, (dCoef * state.numerator) / denominator)
        const floor = state.d * epsilon
        for (let i = 0; i < params.length; i++) {
          // One small term: θ·(1 − D·λ) would round away steps of d₀, from which d is estimated.
          params[i]! -= stepSize * (m[i]! / (Math.sqrt(v[i]!) + floor) + weightDecay * params[i]!)
        }
      },
    }
  },
  stability: () => ({
    kind: 'none',
    reason:
      'Prodigy sets its own rate while it runs and raises it whenever it has come far; the given rate only scales it.',
  }),
})
