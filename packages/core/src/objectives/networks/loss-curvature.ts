import { exp } from '../../numeric/exp.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'

/**
 * The Hessian of softmax cross-entropy with respect to the logits, times a direction, row by row:
 *
 *   out_c ← scale · p_c · (direction_c − Σ_k p_k·direction_k)        p = softmax(logits)
 *
 * @mutates out
 */
export function crossEntropyCurvature(
  logits: ReadonlyVector,
  direction: ReadonlyVector,
  out: Vector,
  rows: number,
  classes: number,
  scale: number,
): void {
  for (let row = 0; row < rows * classes; row += classes) {
    const end = row + classes
    let largest = logits[row]!
    for (let j = row + 1; j < end; j++) largest = Math.max(largest, logits[j]!)
    let total = 0
    let weighted = 0
    for (let j = row; j < end; j++) {
      const e = exp(logits[j]! - largest)
      out[j] = e
      total += e
      weighted += e * direction[j]!
    }
    const mean = weighted / total
    for (let j = row; j < end; j++) out[j]! *= (scale / total) * (direction[j]! - mean)
  }
}

/** The same for the squared error, whose Hessian is `scale` times the identity. @mutates out */
export function squaredErrorCurvature(
  direction: ReadonlyVector,
  out: Vector,
  rows: number,
  classes: number,
  scale: number,
): void {
  for (let j = 0; j < rows * classes; j++) out[j] = scale * direction[j]!
}
