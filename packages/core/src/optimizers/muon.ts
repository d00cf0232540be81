import type { Layout, Tensor } from '../vector/layout.ts'
import { type Vector, zerosLike } from '../vector/vector.ts'
import { newtonSchulzSpace, orthogonalise } from './newton-schulz.ts'
import { defineOptimizer } from './optimizer.ts'

/**
 * Powers: β₁ᵗ, β₂ᵗ of the AdamW for the rest; `m`: running gradient of the matrices, first moment of the rest; `v`: second
 * moment of the rest, unused for the matrices; length d each.
 */
export type MuonState = { beta1Power: number; beta2Power: number; m: Vector; v: Vector }

/** The stretches between the hidden matrices; the last one is open-ended. */
function gapsOf(matrices: readonly Tensor[]): { start: number; end: number }[] {
  const ends = matrices.map(({ offset, length }) => offset + length)
  return [...ends.keys(), ends.length]
    .map((i) => ({ start: ends[i - 1] ?? 0, end: matrices[i]?.offset ?? Number.POSITIVE_INFINITY }))
    .filter(({ start, end }) => start < end)
}

function matricesOf(layout: Layout): Tensor[] {
  const matrices = layout.filter(({ role }) => role === 'hidden-matrix')
  for (const { name, shape } of matrices) {
    if (shape.length !== 2) {
      throw new RangeError(
        `layout.${name}: a hidden matrix has two sizes, got [${shape.join(', ')}]. Give its rows and columns, or the role 'other'.`,
      )
    }
  }
  return matrices
}

/**
 * Muon: steps of hidden matrices are made orthogonal; all other parameters go to AdamW (adamw.ts).
 *
 *   M ← μ·M + (1−μ)·G
 *   U = orthogonalise(M)                Nesterov: orthogonalise((1−μ)·G + μ·M)
 *   Θ ← Θ·(1 − α·λ) − α·s·U             s = √max(1, rows/columns), or 0.2·√max(rows, columns) ('match-rms-adamw')
 *
 * Source: Jordan et al. 2024, Muon; s 'match-rms-adamw': Liu et al. 2025, arXiv:2502.16982, section 2.2, as torch.optim.Muon
 * has both, in the precision of the run. Hidden matrices are the tensors of that role in the layout; without
 * one, all parameters go to AdamW.
 */
export const muon = defineOptimizer({
  name: 'muon',
  source:
    'Jordan et al. 2024, https://kellerjordan.github.io/posts/muon/; Liu et al. 2025, arXiv:2502.16982, section 2.2',
  create: (config, layout) => {
    const { momentum: configured, nesterov, weightDecay, epsilon, newtonSchulzSteps, adjustLearningRate } = config
    const { adamBeta1, adamBeta2, adamEpsilon, adamWeightDecay, adamLearningRateFactor, maximize } = config
    const direction = maximize ? -1 : 1
    const matrices = matricesOf(layout)
    const gaps = gapsOf(matrices)
    const parts = matrices.map(({ offset, shape: [height = 0, width = 0] }) => ({
      offset,
      height,
      width,
      space: newtonSchulzSpace(height, width),
      factor:
        adjustLearningRate === 'original'
          ? Math.sqrt(Math.max(1, height / width))
          : 0.2 * Math.sqrt(Math.max(height, width)),
    }))
    return {
      init: (params): MuonState => ({ beta1Power: 1, beta2Power: 1, m: zerosLike(params), v: zerosLike(params) }),
      update(state, params, grads, learningRate, momentum = configured) {
        const { m, v } = state
        const shrink = 1 - learningRate * weightDecay
        for (const { offset, height, width, space, factor } of parts) {
          const { matrix } = space
          // Tall matrices are worked on transposed: the Gram matrix is then the smaller one.
          const across = height > width ? 1 : width
          const down = height > width ? height : 1
          for (let row = 0, i = offset; row < height; row++) {
            for (let column = 0; column < width; column++, i++) {
              const g = direction * grads[i]!
              const mi = momentum * m[i]! + (1 - momentum) * g
              m[i] = mi
              matrix[row * across + column * down] = nesterov ? (1 - momentum) * g + momentum * mi : mi
            }
          }
          orthogonalise(space, newtonSchulzSteps, epsilon)
          const stepSize = learningRate * factor
          for (let row = 0, i = offset; row < height; row++) {
            for (let column = 0; column < width; column++, i++) {
              params[i] = params[i]! * shrink - stepSize * matrix[row * across + column * down]!
            }
          }
        }
        state.beta1Power *= adamBeta1
        state.beta2Power *= adamBeta2
        const adamRate = learningRate * adamLearningRateFactor
        const adamStep = adamRate / (1 - state.beta1Power)
        const rootScale = 1 / Math.sqrt(1 - state.beta2Power)
        const adamShrink = 1 - adamRate * adamWeightDecay
        for (const gap of gaps) {
          const end = Math.min(gap.end, params.length)
          for (let i = gap.start; i < end; i++) {
            const g = direction * grads[i]!
            const mi = adamBeta1 * m[i]! + (1 - adamBeta1) * g
            const vi = adamBeta2 * v[i]! + (1 - adamBeta2) * g * g
            m[i] = mi
            v[i] = vi
            params[i] = params[i]! * adamShrink - (adamStep * mi) / (Math.sqrt(vi) * rootScale + adamEpsilon)
          }
        }
      },
    }
  },
  stability: () => ({
    kind: 'none',
    reason:
      'Muon makes every step of a matrix the same size, however small the gradient: near a minimum it neither grows nor shrinks at any rate.',
  }),
})
