import { loadPair } from './pairs'

/** ‖x‖₂² in double precision, in the order of numeric/summation's `squaredNorm`: its twin. */
export function squaredNorm<T>(x: usize, count: i32): f64 {
  const whole = x + <usize>(count & ~3) * sizeof<T>()
  const end = x + <usize>count * sizeof<T>()
  let even = v128.splat<f64>(0)
  let odd = v128.splat<f64>(0)
  let at = x
  for (; at < whole; at += 4 * sizeof<T>()) {
    const first = loadPair<T>(at)
    const second = loadPair<T>(at + 2 * sizeof<T>())
    even = f64x2.add(even, f64x2.mul(first, first))
    odd = f64x2.add(odd, f64x2.mul(second, second))
  }
  let a0 = f64x2.extract_lane(even, 0)
  for (; at < end; at += sizeof<T>()) {
    const xi = <f64>load<T>(at)
    a0 += xi * xi
  }
  return a0 + f64x2.extract_lane(even, 1) + (f64x2.extract_lane(odd, 0) + f64x2.extract_lane(odd, 1))
}
