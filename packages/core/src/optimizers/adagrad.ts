import { type Vector, zerosLike } from '../vector/vector.ts'
import { defineOptimizer } from './optimizer.ts'

/** `t`: updates so far; `sum`: sum of squared gradients, length d. */
export type AdagradState = { t: number; sum: Vector }

/**
 * Adagrad: gradient descent divided by the size of all gradients so far.
 *
 *   g ← g + λ·θ
 *   s ← s + g²                                s starts at `initialAccumulatorValue`
 *   θ ← θ − α/(1 + (t−1)·η) · g / (√s + ε)    η is `learningRateDecay`, t = 1, 2, …
 *
 * Source: Duchi, Hazan & Singer 2011, JMLR 12, Figure 1 with diagonal matrices, as torch.optim.Adagrad has it: ε outside
 * the root.
 */
export const adagrad = defineOptimizer({
  name: 'adagrad',
  source: 'Duchi, Hazan & Singer 2011, JMLR 12:2121–2159, Figure 1',
  create: ({ learningRateDecay, initialAccumulatorValue, epsilon, weightDecay, maximize }) => {
    const direction = maximize ? -1 : 1
    return {
      init: (params): AdagradState => ({ t: 0, sum: zerosLike(params).fill(initialAccumulatorValue) }),
      update(state, params, grads, learningRate) {
        const { sum } = state
        const stepSize = learningRate / (1 + state.t * learningRateDecay)
        state.t += 1
        for (let i = 0; i < params.length; i++) {
          let g = direction * grads[i]!
          if (weightDecay !== 0) g += weightDecay * params[i]!
          const s = sum[i]! + g * g
          sum[i] = s
          params[i]! -= (stepSize * g) / (Math.sqrt(s) + epsilon)
        }
      },
    }
  },
  stability: ({ learningRateDecay, epsilon, weightDecay }) => ({
    kind: 'limit',
    product: 2,
    coupledDecay: weightDecay,
    preconditioner(state, out) {
      const { t, sum } = state as AdagradState
      const decay = 1 + t * learningRateDecay
      for (let i = 0; i < out.length; i++) out[i] = 1 / ((Math.sqrt(sum[i]!) + epsilon) * decay)
    },
  }),
})
