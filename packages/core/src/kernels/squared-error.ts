import type { ReadonlyVector, Vector } from '../vector/vector.ts'

/**
 * Half the squared distance of the outputs to one-hot labels, summed over the batch:
 *
 *   loss of a row = ½ · Σ_c (out_c − one-hot(label)_c)²        gradOut ← (out − one-hot(label)) · scale
 *
 * Halved and not divided by the number of classes, so that the Hessian in the outputs is the identity: one sample's sharpness
 * does not depend on K. PyTorch's MSELoss is 2/K times this.
 *
 * @param scale of the gradient alone, such as loss scale / batch
 * @returns the sum of the rows' losses, without scale
 * @mutates gradOut
 */
export function squaredError(
  out: ReadonlyVector,
  labels: Int32Array,
  gradOut: Vector,
  batch: number,
  classes: number,
  scale: number,
): number {
  let total = 0
  for (let b = 0, row = 0; b < batch; b++, row += classes) {
    const target = row + labels[b]!
    let sum = 0
    for (let j = row; j < row + classes; j++) {
      const error = j === target ? out[j]! - 1 : out[j]!
      gradOut[j] = error * scale
      sum += error * error
    }
    total += 0.5 * sum
  }
  return total
}
