const LN2_HIGH: f64 = 6.931471803691238e-1
const LN2_LOW: f64 = 1.9082149292705877e-10
const L1: f64 = 6.666666666666735e-1
const L2: f64 = 3.999999999940942e-1
const L3: f64 = 2.857142874366239e-1
const L4: f64 = 2.2222198432149784e-1
const L5: f64 = 1.818357216161805e-1
const L6: f64 = 1.5313837699209373e-1
const L7: f64 = 1.4798198605116586e-1
/** √2/2 below 1 in the high word of a double: added, the exponent counts from the mantissa √2/2 instead of 1. */
const MANTISSA_OFFSET: i64 = (<i64>(0x3ff00000 - 0x3fe6a09e)) << 32

/** log x for x ≥ 2⁻¹⁰²²; NaN and Infinity are their own logarithms. Its twin is `log`. */
export function log(x: f64): f64 {
  if (!(x < Infinity)) return x
  const bits = reinterpret<i64>(x)
  const exponent = ((bits + MANTISSA_OFFSET) >> 52) - 1023
  const f = reinterpret<f64>(bits - (exponent << 52)) - 1
  const k = <f64>exponent
  const halfSquare = 0.5 * f * f
  return logKernel(f) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH
}

/** Its twin is `logKernel`. */
function logKernel(f: f64): f64 {
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (L2 + w * (L4 + w * L6))
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)))
  return s * (0.5 * f * f + (odd + even))
}
