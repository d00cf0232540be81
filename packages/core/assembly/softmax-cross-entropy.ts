import { exp } from './numeric/exp'
import { log } from './numeric/log'
import { both, loadTwo, storeTwo } from './pairs'

/**
 * Its twin is kernels/softmax-cross-entropy. Two rows at a time, one in each lane, so that a row's sum stays one chain; a last
 * row alone stands in both. A label is a class: anything else would be written outside of its row.
 */
function softmaxCrossEntropy<T>(
  logits: usize,
  labels: usize,
  gradLogits: usize,
  batch: i32,
  classes: i32,
  scale: f64,
): f64 {
  const bytes = <usize>classes * sizeof<T>()
  let total: f64 = 0
  for (let left = batch; left > 0; left -= 2) {
    const next = left > 1 ? bytes : 0
    const largest = largestOf<T>(logits, next, bytes)
    const sums = exponentials<T>(logits, gradLogits, next, bytes, largest)
    multiply<T>(gradLogits, next, bytes, f64x2.div(both(scale), sums))
    const logs = log(sums)
    const first = <usize>load<i32>(labels) * sizeof<T>()
    subtract<T>(gradLogits + first, scale)
    total += f64x2.extract_lane(logs, 0) - (<f64>load<T>(logits + first) - f64x2.extract_lane(largest, 0))
    if (left > 1) {
      const second = bytes + <usize>load<i32>(labels, 4) * sizeof<T>()
      subtract<T>(gradLogits + second, scale)
      total += f64x2.extract_lane(logs, 1) - (<f64>load<T>(logits + second) - f64x2.extract_lane(largest, 1))
    }
    labels += 8
    logits += 2 * bytes
    gradLogits += 2 * bytes
  }
  return total
}

/** The largest of each row, any number where it holds a NaN: that spoils the row's sum too. */
function largestOf<T>(row: usize, next: usize, bytes: usize): v128 {
  let largest = loadTwo<T>(row, row + next)
  for (let at = row + sizeof<T>(); at < row + bytes; at += sizeof<T>()) {
    largest = f64x2.pmax(largest, loadTwo<T>(at, at + next))
  }
  return largest
}

/** to ← e^(row − largest); returns the sum of each row before rounding, in ascending order from 0. */
function exponentials<T>(row: usize, to: usize, next: usize, bytes: usize, largest: v128): v128 {
  let sums = v128.splat<f64>(0)
  for (const end = row + bytes; row < end; row += sizeof<T>()) {
    const e = exp(f64x2.sub(loadTwo<T>(row, row + next), largest))
    storeTwo<T>(to, to + next, e)
    sums = f64x2.add(sums, e)
    to += sizeof<T>()
  }
  return sums
}

function multiply<T>(row: usize, next: usize, bytes: usize, factors: v128): void {
  for (const end = row + bytes; row < end; row += sizeof<T>()) {
    storeTwo<T>(row, row + next, f64x2.mul(loadTwo<T>(row, row + next), factors))
  }
}

function subtract<T>(at: usize, amount: f64): void {
  store<T>(at, <T>(<f64>load<T>(at) - amount))
}

export function softmaxCrossEntropy64(
  logits: usize,
  labels: usize,
  gradLogits: usize,
  batch: i32,
  classes: i32,
  scale: f64,
): f64 {
  return softmaxCrossEntropy<f64>(logits, labels, gradLogits, batch, classes, scale)
}

export function softmaxCrossEntropy32(
  logits: usize,
  labels: usize,
  gradLogits: usize,
  batch: i32,
  classes: i32,
  scale: f64,
): f64 {
  return softmaxCrossEntropy<f32>(logits, labels, gradLogits, batch, classes, scale)
}
