import { exp } from './numeric/exp'
import { log } from './numeric/log'
import { both, loadPair, loadUpToTwo, storePair, storeUpToTwo } from './pairs'

/** Its twin is kernels/softmax-cross-entropy. A label is a class: anything else would be written outside of its row. */
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
  for (let b = 0; b < batch; b++) {
    const largest = largestOf<T>(logits, classes)
    const sum = exponentials<T>(logits, gradLogits, classes, largest)
    multiply<T>(gradLogits, classes, scale / sum)
    const target = <usize>load<i32>(labels) * sizeof<T>()
    store<T>(gradLogits + target, <T>(<f64>load<T>(gradLogits + target) - scale))
    total += log(sum) - (<f64>load<T>(logits + target) - largest)
    labels += 4
    logits += bytes
    gradLogits += bytes
  }
  return total
}

/** The largest of a row, any number where it holds a NaN: that spoils the row's sum too. */
function largestOf<T>(row: usize, classes: i32): f64 {
  const end = row + <usize>classes * sizeof<T>()
  let largest = both(<f64>load<T>(row))
  if (classes & 1) row += sizeof<T>()
  for (; row < end; row += 2 * sizeof<T>()) largest = f64x2.pmax(largest, loadPair<T>(row))
  const first = f64x2.extract_lane(largest, 0)
  const second = f64x2.extract_lane(largest, 1)
  return first < second ? second : first
}

/** to ← e^(row − largest); returns the sum before rounding, in ascending order from 0. */
function exponentials<T>(row: usize, to: usize, classes: i32, largest: f64): f64 {
  let sum: f64 = 0
  for (let left = classes; left > 0; left -= 2) {
    const e = exp(f64x2.sub(loadUpToTwo<T>(row, left), both(largest)))
    storeUpToTwo<T>(to, e, left)
    sum += f64x2.extract_lane(e, 0)
    if (left > 1) sum += f64x2.extract_lane(e, 1)
    row += 2 * sizeof<T>()
    to += 2 * sizeof<T>()
  }
  return sum
}

function multiply<T>(row: usize, classes: i32, factor: f64): void {
  for (let left = classes; left > 0; left -= 2) {
    storeUpToTwo<T>(row, f64x2.mul(loadUpToTwo<T>(row, left), both(factor)), left)
    row += 2 * sizeof<T>()
  }
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
