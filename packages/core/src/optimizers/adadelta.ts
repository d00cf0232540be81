import { type Vector, zerosLike } from '../vector/vector.ts'
import { defineOptimizer } from './optimizer.ts'

/** `v`: running mean of g²; `deltas`: running mean of squared steps at rate 1; length d each. */
export type AdadeltaState = { v: Vector; deltas: Vector }

/**
 * Adadelta: steps as large as recent steps, in units of recent gradients.
 *
 *   g ← g + λ·θ
 *   v ← ρ·v + (1−ρ)·g²
 *   Δ = √(d + ε)/√(v + ε) · g
 *   d ← ρ·d + (1−ρ)·Δ²
 *   θ ← θ − α·Δ
 *
 * Source: Zeiler 2012, arXiv:1212.5701, Algorithm 1, with the rate α that torch.optim.Adadelta adds (1 in the paper).
 */
export const adadelta = defineOptimizer({
  name: 'adadelta',
  source: 'Zeiler 2012, arXiv:1212.5701, Algorithm 1',
  create: ({ rho, epsilon, weightDecay, maximize }) => {
    const direction = maximize ? -1 : 1
    return {
      init: (params): AdadeltaState => ({ v: zerosLike(params), deltas: zerosLike(params) }),
      update({ v, deltas }, params, grads, learningRate) {
        const fresh = 1 - rho
        for (let i = 0; i < params.length; i++) {
          let g = direction * grads[i]!
          if (weightDecay !== 0) g += weightDecay * params[i]!
          const vi = rho * v[i]! + fresh * g * g
          v[i] = vi
          const delta = (Math.sqrt(deltas[i]! + epsilon) / Math.sqrt(vi + epsilon)) * g
          deltas[i] = rho * deltas[i]! + fresh * delta * delta
          params[i]! -= learningRate * delta
        }
      },
    }
  },
  stability: () => ({
    kind: 'none',
    reason:
      'Adadelta sizes its steps by its own last steps, as fast as an instability grows: there is no scaling to hold fixed while one asks whether the step grows.',
  }),
})
