import { both } from '../pairs'

const LN2_HIGH: f64 = 6.931471803691238e-1
const LN2_LOW: f64 = 1.9082149292705877e-10
const ROUND_TO_INTEGER: f64 = 6755399441055744
const P1: f64 = 1.6666666666666602e-1
const P2: f64 = -2.7777777777015593e-3
const P3: f64 = 6.613756321437934e-5
const P4: f64 = -1.6533902205465252e-6
const P5: f64 = 4.1381367970572385e-8

/** x/ln 2 rounded to an integer k, as k + 1.5·2⁵²: the low bits of that double are k. */
export function shiftedExponent(x: v128): v128 {
  return f64x2.add(f64x2.mul(x, both(Math.LOG2E)), both(ROUND_TO_INTEGER))
}

/** k of a `shiftedExponent`. */
export function exponent(shifted: v128): v128 {
  return f64x2.sub(shifted, both(ROUND_TO_INTEGER))
}

/** 2ᵏ of a `shiftedExponent`, for k in [−1022, 1023]. */
export function powerOfTwo(shifted: v128): v128 {
  return i64x2.add(i64x2.shl(shifted, 52), i64x2.splat(0x3ff0000000000000))
}

/** eʳ − 1 for r = x − k·ln 2; its twin is `expKernel`. */
export function expKernel(x: v128, k: v128): v128 {
  const high = f64x2.sub(x, f64x2.mul(k, both(LN2_HIGH)))
  const low = f64x2.mul(k, both(LN2_LOW))
  const r = f64x2.sub(high, low)
  const c = correction(r)
  const quotient = f64x2.div(f64x2.mul(r, c), f64x2.sub(both(2), c))
  return f64x2.sub(high, f64x2.sub(low, quotient))
}

/** c = r − r²·P(r²) */
function correction(r: v128): v128 {
  const t = f64x2.mul(r, r)
  let p = f64x2.add(both(P4), f64x2.mul(t, both(P5)))
  p = f64x2.add(both(P3), f64x2.mul(t, p))
  p = f64x2.add(both(P2), f64x2.mul(t, p))
  p = f64x2.add(both(P1), f64x2.mul(t, p))
  return f64x2.sub(r, f64x2.mul(t, p))
}

/** eˣ for x ≤ 709, where it cannot overflow, and NaN; its twin is `exp`. */
export function exp(x: v128): v128 {
  const shifted = shiftedExponent(x)
  const y = f64x2.add(both(1), expKernel(x, exponent(shifted)))
  if (i64x2.all_true(f64x2.ge(x, both(-708)))) return f64x2.mul(y, powerOfTwo(shifted))
  return tinyExp(x, y, shifted)
}

/** y·2ᵏ where it may be denormal or 0: by way of 2ᵏ⁺¹⁰⁰⁰, so that it is rounded once. */
function tinyExp(x: v128, y: v128, shifted: v128): v128 {
  const tiny = f64x2.lt(exponent(shifted), both(-1021))
  const power = powerOfTwo(f64x2.add(shifted, v128.and(tiny, both(1000))))
  const scale = v128.bitselect(both(9.332636185032189e-302), both(1), tiny)
  const scaled = f64x2.mul(f64x2.mul(y, power), scale)
  return v128.andnot(scaled, f64x2.lt(x, both(-745.1332191019412)))
}
