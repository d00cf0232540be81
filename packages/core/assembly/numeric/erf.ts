import { both } from '../pairs'
import { aroundOneRatio, farRatio, middleRatio, nearZeroRatio } from './erf-ratios'
import { exp } from './exp'

const NEAR_ONE: f64 = 8.450629115104675e-1
const SIGN: f64 = -0.0

/**
 * The error function; its twin is `erf`, save that denormal results may differ in their last bit: the kernels add 1 to it.
 * Each form is computed where one of the two lanes needs it.
 */
export function erf(x: v128): v128 {
  const size = f64x2.abs(x)
  const small = f64x2.lt(size, both(0.84375))
  if (i64x2.all_true(small)) return nearZero(x)
  const middle = f64x2.lt(size, both(1.25))
  let y = f64x2.add(both(NEAR_ONE), aroundOneRatio(f64x2.sub(size, both(1))))
  if (!i64x2.all_true(middle)) y = v128.bitselect(y, beyond(size), middle)
  y = v128.or(y, v128.and(x, both(SIGN)))
  return v128.any_true(small) ? v128.bitselect(nearZero(x), y, small) : y
}

/** Taken as x + x·y(x²), y ≈ erf(x)/x − 1. */
function nearZero(x: v128): v128 {
  return f64x2.add(x, f64x2.mul(x, nearZeroRatio(f64x2.mul(x, x))))
}

/** For x ≥ 1.25, and NaN; from 6 on it rounds to 1. */
function beyond(x: v128): v128 {
  const y = f64x2.sub(both(1), f64x2.div(tail(x), x))
  return v128.bitselect(both(1), y, f64x2.ge(x, both(6)))
}

/** x·erfc(x) for x ≥ 1.25: e^{−x²} is split at a 21-bit z, so that z² is exact. */
function tail(x: v128): v128 {
  const s = f64x2.div(both(1), f64x2.mul(x, x))
  const near = f64x2.lt(x, both(2.857142857142857))
  const ratio = i64x2.all_true(near) ? middleRatio(s) : v128.bitselect(middleRatio(s), farRatio(s), near)
  const z = v128.and(x, i64x2.splat(-0x100000000))
  const first = exp(f64x2.sub(f64x2.mul(f64x2.neg(z), z), both(0.5625)))
  return f64x2.mul(first, exp(f64x2.add(f64x2.mul(f64x2.sub(z, x), f64x2.add(z, x)), ratio)))
}
