import { describe, expect, it } from 'vitest'
import { softmaxCrossEntropy } from './softmax-cross-entropy.ts'
import { squaredError } from './squared-error.ts'

const { NaN: nan, POSITIVE_INFINITY: inf, NEGATIVE_INFINITY: minusInf } = Number

function crossEntropy(logits: number[], label: number, scale = 1) {
  const grad = new Float64Array(logits.length)
  const loss = softmaxCrossEntropy(logits, Int32Array.of(label), grad, 1, logits.length, scale)
  return { loss, grad: [...grad] }
}

describe('losses', () => {
  it('[KER-10] cross-entropy is log K at equal logits, and its gradient softmax − one-hot, times scale', () => {
    const { loss, grad } = crossEntropy([3, 3, 3, 3], 1, 2)
    expect(loss).toBeCloseTo(2 * Math.LN2, 15)
    expect(grad).toEqual([0.5, -1.5, 0.5, 0.5])
  })

  it('[KER-11] huge logits are exact, because the maximum of the row is subtracted', () => {
    expect(crossEntropy([1e300, 0], 0)).toEqual({ loss: 0, grad: [0, 0] })
    expect(crossEntropy([1000, 3000], 0)).toEqual({ loss: 2000, grad: [-1, 1] })
    expect(crossEntropy([-1e300, -1e300], 0).loss).toBeCloseTo(Math.LN2, 15)
  })

  it('[KER-12] the loss is never clamped: Infinity without a chance for the label, NaN from NaN or +Infinity', () => {
    expect(crossEntropy([0, minusInf], 1).loss).toBe(inf)
    expect(crossEntropy([1e308, -1e308], 1).loss).toBe(inf)
    for (const logits of [
      [0, nan],
      [nan, 0],
      [inf, 0],
      [0, inf],
      [minusInf, minusInf],
    ]) {
      expect(crossEntropy(logits, 0).loss).toBe(nan)
    }
  })

  it('[KER-13] squared error is ½·Σ(out − one-hot)² summed over the batch, its gradient (out − one-hot)·scale', () => {
    const grad = new Float64Array(4)
    const loss = squaredError([3, 1, 0, 0.5], Int32Array.of(0, 1), grad, 2, 2, 10)
    expect(loss).toBe(0.5 * (4 + 1) + 0.5 * (0 + 0.25))
    expect([...grad]).toEqual([20, 10, 0, -5])
    expect(squaredError([1e200, 0], Int32Array.of(0), grad, 1, 2, 1)).toBe(inf)
  })

  it('[KER-14] the rows of a batch add up', () => {
    const rows = [
      [1, -2, 0.5],
      [0, 4, 4],
      [-3, 0, 2],
    ]
    const labels = [2, 0, 1]
    const grad = new Float64Array(9)
    const together = softmaxCrossEntropy(rows.flat(), Int32Array.from(labels), grad, 3, 3, 1)
    const apart = rows.map((row, i) => crossEntropy(row, labels[i]!))
    expect(together).toBe(apart.reduce((total, { loss }) => total + loss, 0))
    expect([...grad]).toEqual(apart.flatMap((row) => row.grad))
  })
})
