import { exp } from '../numeric/exp.ts'
import { log } from '../numeric/log.ts'
import type { ReadonlyVector, Vector } from '../vector/vector.ts'

/**
 * Cross-entropy of softmax(logits) against labels, summed over the batch:
 *
 *   loss of a row = log Σ_c exp(z_c − max z) − (z_label − max z)        gradLogits ← (softmax(z) − one-hot(label)) · scale
 *
 * The row's maximum is subtracted, so that huge logits stay exact. A NaN or a +Infinity among the logits gives NaN, −Infinity at the
 * label gives Infinity: the loss is never clamped.
 *
 * @param scale of the gradient alone, such as loss scale / batch
 * @returns the sum of the rows' losses, without scale
 * @mutates gradLogits
 */
export function softmaxCrossEntropy(
  logits: ReadonlyVector,
  labels: Int32Array,
  gradLogits: Vector,
  batch: number,
  classes: number,
  scale: number,
): number {
  let total = 0
  for (let b = 0, row = 0; b < batch; b++, row += classes) {
    const end = row + classes
    let largest = logits[row]!
    for (let j = row + 1; j < end; j++) largest = Math.max(largest, logits[j]!)
    let sum = 0
    for (let j = row; j < end; j++) {
      const e = exp(logits[j]! - largest)
      gradLogits[j] = e
      sum += e
    }
    const factor = scale / sum
    for (let j = row; j < end; j++) gradLogits[j]! *= factor
    const target = row + labels[b]!
    gradLogits[target]! -= scale
    total += log(sum) - (logits[target]! - largest)
  }
  return total
}
