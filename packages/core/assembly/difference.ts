import { sumOfLanes } from './norm'
import { loadPair } from './pairs'

/** before ← params − before: what an update changed. One rounding either way, so floats need not become doubles. */
function difference<T>(params: usize, before: usize, count: i32): void {
  const end = before + <usize>count * sizeof<T>()
  for (; before + 16 <= end; before += 16) {
    v128.store(before, v128.sub<T>(v128.load(params), v128.load(before)))
    params += 16
  }
  for (; before < end; before += sizeof<T>()) {
    store<T>(before, load<T>(params) - load<T>(before))
    params += sizeof<T>()
  }
}

/** `difference`, and ‖before‖₂² of what was written, in the order of `squaredNorm`. */
function squaredDifference<T>(params: usize, before: usize, count: i32): f64 {
  const whole = before + <usize>(count & ~3) * sizeof<T>()
  let even = v128.splat<f64>(0)
  let odd = v128.splat<f64>(0)
  for (; before < whole; before += 4 * sizeof<T>()) {
    v128.store(before, v128.sub<T>(v128.load(params), v128.load(before)))
    if (sizeof<T>() === 8) v128.store(before, v128.sub<T>(v128.load(params, 16), v128.load(before, 16)), 16)
    const first = loadPair<T>(before)
    const second = loadPair<T>(before + 2 * sizeof<T>())
    even = f64x2.add(even, f64x2.mul(first, first))
    odd = f64x2.add(odd, f64x2.mul(second, second))
    params += 4 * sizeof<T>()
  }
  difference<T>(params, before, count & 3)
  return sumOfLanes<T>(even, odd, before, count & 3)
}

export function squaredDifference64(params: usize, before: usize, count: i32): f64 {
  return squaredDifference<f64>(params, before, count)
}

export function squaredDifference32(params: usize, before: usize, count: i32): f64 {
  return squaredDifference<f32>(params, before, count)
}
