import { pow } from '../numeric/pow.ts'
import { copyOf, type Vector, zerosLike } from '../vector/vector.ts'
import { defineOptimizer } from './optimizer.ts'

/**
 * `beta2Power`: β₂ᵗ; `maxLearningRate`: largest rate so far; `weightSum`: of all steps' weights in the average; `average`:
 * share c of the last step in it; `v`: second moment, `x`: the average, `z`: the base iterate, length d each.
 */
export type ScheduleFreeAdamwState = {
  beta2Power: number
  maxLearningRate: number
  weightSum: number
  average: number
  v: Vector
  x: Vector
  z: Vector
}

/**
 * Schedule-free AdamW: averages its iterates instead of decaying its rate. The parameters are y, where gradients are
 * taken; x is to be judged.
 *
 *   v ← β₂·v + (1−β₂)·g²                   g at y; second moment
 *   z ← z − α·( g/(√v̂ + ε) + λ·y )         v̂ = v/(1−β₂ᵗ), t = 1, 2, …
 *   c = w/Σw                               w = (largest rate so far)ᵖ, p is `weightLearningRatePower`
 *   x ← (1−c)·x + c·z
 *   y ← (1−β₁)·z + β₁·x
 *
 * Source: Defazio et al. 2024, arXiv:2405.15682, Algorithm 1, as the authors' code and optax have it: v is corrected
 * inside the root (the paper scales the rate, which also enters w, by √(1−β₂ᵗ)).
 *
 * Limit: with c frozen the step on a parabola has the eigenvalue −1 at 2(2−c)/((1−β₁)(2−c) + c·β₁). The product is that
 * of c = 0, to which c falls; the preconditioner carries what the present c makes of it.
 */
export const scheduleFreeAdamw = defineOptimizer({
  name: 'schedule-free-adamw',
  source: 'Defazio et al. 2024, arXiv:2405.15682, Algorithm 1',
  create: ({ beta1, beta2, epsilon, weightDecay, weightLearningRatePower, maximize }) => {
    const direction = maximize ? -1 : 1
    return {
      init: (params): ScheduleFreeAdamwState => ({
        beta2Power: 1,
        maxLearningRate: 0,
        weightSum: 0,
        average: 1,
        v: zerosLike(params),
        x: copyOf(params),
        z: copyOf(params),
      }),
      update(state, params, grads, learningRate, momentum = beta1) {
        const { v, x, z } = state
        state.beta2Power *= beta2
        state.maxLearningRate = Math.max(state.maxLearningRate, learningRate)
        const weight = pow(state.maxLearningRate, weightLearningRatePower)
        state.weightSum += weight
        // A rate of 0 so far, as at the start of a warm-up, weighs nothing: 0/0.
        const c = state.weightSum === 0 ? 0 : weight / state.weightSum
        state.average = c
        const rootScale = 1 / Math.sqrt(1 - state.beta2Power)
        const fresh = 1 - beta2
        for (let i = 0; i < params.length; i++) {
          const g = direction * grads[i]!
          const vi = beta2 * v[i]! + fresh * g * g
          v[i] = vi
          let step = g / (Math.sqrt(vi) * rootScale + epsilon)
          if (weightDecay !== 0) step += weightDecay * params[i]!
          const zi = z[i]! - learningRate * step
          const xi = (1 - c) * x[i]! + c * zi
          z[i] = zi
          x[i] = xi
          params[i] = (1 - momentum) * zi + momentum * xi
        }
      },
      derived({ beta2Power, v }, index, learningRate) {
        const vHat = v[index]! / (1 - beta2Power)
        return { vHat, effectiveRate: learningRate / (Math.sqrt(vHat) + epsilon) }
      },
      evaluationParams({ x }, _params, out) {
        for (let i = 0; i < out.length; i++) out[i] = x[i]!
      },
    }
  },
  stability: ({ beta1, epsilon, weightDecay }) => ({
    kind: 'limit',
    product: 2 / (1 - beta1),
    decoupledDecay: weightDecay,
    preconditioner(state, out) {
      const { v, beta2Power, average: c } = state as ScheduleFreeAdamwState
      const averaging = 1 + (c * beta1) / ((2 - c) * (1 - beta1))
      const rootScale = beta2Power < 1 ? 1 / Math.sqrt(1 - beta2Power) : 1
      for (let i = 0; i < out.length; i++) out[i] = averaging / (Math.sqrt(v[i]!) * rootScale + epsilon)
    },
  }),
})
