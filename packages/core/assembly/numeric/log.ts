import { both } from '../pairs'

const LN2_HIGH: f64 = 6.931471803691238e-1
const LN2_LOW: f64 = 1.9082149292705877e-10
const L1: f64 = 6.666666666666735e-1
const L2: f64 = 3.999999999940942e-1
const L3: f64 = 2.857142874366239e-1
const L4: f64 = 2.2222198432149784e-1
const L5: f64 = 1.818357216161805e-1
const L6: f64 = 1.5313837699209373e-1
const L7: f64 = 1.4798198605116586e-1
const ONE_BITS: i64 = 0x3ff0000000000000
const EXPONENT_BITS: i64 = 0x7ff0000000000000
/** √2/2 below 1 in the high word of a double: added, the exponent counts from the mantissa √2/2 instead of 1. */
const MANTISSA_OFFSET: i64 = (<i64>(0x3ff00000 - 0x3fe6a09e)) << 32
/** The bits of 2⁵²: a whole number below 2⁵² in the low bits makes a double of their sum. */
const TWO_TO_52_BITS: i64 = 0x4330000000000000
const TWO_TO_52: f64 = 4503599627370496

/** log x for x ≥ 2⁻¹⁰²²; NaN and Infinity are their own logarithms. Its twin is `log`. */
export function log(x: v128): v128 {
  const exponents = v128.and(i64x2.add(x, i64x2.splat(MANTISSA_OFFSET)), i64x2.splat(EXPONENT_BITS))
  const f = f64x2.sub(i64x2.add(i64x2.sub(x, exponents), i64x2.splat(ONE_BITS)), both(1))
  const k = f64x2.sub(v128.or(i64x2.shr_u(exponents, 52), i64x2.splat(TWO_TO_52_BITS)), both(TWO_TO_52 + 1023))
  const halfSquare = f64x2.mul(f64x2.mul(both(0.5), f), f)
  let y = f64x2.sub(f64x2.add(logKernel(f, halfSquare), f64x2.mul(k, both(LN2_LOW))), halfSquare)
  y = f64x2.add(f64x2.add(y, f), f64x2.mul(k, both(LN2_HIGH)))
  return v128.bitselect(y, x, f64x2.lt(x, both(Infinity)))
}

/** Its twin is `logKernel`. */
function logKernel(f: v128, halfSquare: v128): v128 {
  const s = f64x2.div(f, f64x2.add(both(2), f))
  const z = f64x2.mul(s, s)
  const w = f64x2.mul(z, z)
  let even = f64x2.add(both(L4), f64x2.mul(w, both(L6)))
  even = f64x2.mul(w, f64x2.add(both(L2), f64x2.mul(w, even)))
  let odd = f64x2.add(both(L5), f64x2.mul(w, both(L7)))
  odd = f64x2.add(both(L3), f64x2.mul(w, odd))
  odd = f64x2.mul(z, f64x2.add(both(L1), f64x2.mul(w, odd)))
  return f64x2.mul(s, f64x2.add(halfSquare, f64x2.add(odd, even)))
}
