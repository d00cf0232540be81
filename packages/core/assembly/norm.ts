import { loadPair } from './pairs'

/** ‖x‖₂² in double precision, in the order of numeric/summation's `squaredNorm`: its twin. */
function squaredNorm<T>(x: usize, count: i32): f64 {
  const whole = x + <usize>(count & ~3) * sizeof<T>()
  let even = v128.splat<f64>(0)
  let odd = v128.splat<f64>(0)
  for (; x < whole; x += 4 * sizeof<T>()) {
    const first = loadPair<T>(x)
    const second = loadPair<T>(x + 2 * sizeof<T>())
    even = f64x2.add(even, f64x2.mul(first, first))
    odd = f64x2.add(odd, f64x2.mul(second, second))
  }
  return sumOfLanes<T>(even, odd, x, count & 3)
}

/** The four sums together, the first after it took up the squares of the `left` numbers that remain at `rest`. */
export function sumOfLanes<T>(even: v128, odd: v128, rest: usize, left: i32): f64 {
  let first = f64x2.extract_lane(even, 0)
  for (; left > 0; left--) {
    const xi = <f64>load<T>(rest)
    first += xi * xi
    rest += sizeof<T>()
  }
  return first + f64x2.extract_lane(even, 1) + (f64x2.extract_lane(odd, 0) + f64x2.extract_lane(odd, 1))
}

export function squaredNorm64(x: usize, count: i32): f64 {
  return squaredNorm<f64>(x, count)
}

export function squaredNorm32(x: usize, count: i32): f64 {
  return squaredNorm<f32>(x, count)
}
