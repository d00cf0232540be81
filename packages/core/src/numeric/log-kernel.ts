const L1 = 6.666666666666735e-1
const L2 = 3.999999999940942e-1
const L3 = 2.857142874366239e-1
const L4 = 2.2222198432149784e-1
const L5 = 1.818357216161805e-1
const L6 = 1.5313837699209373e-1
const L7 = 1.4798198605116586e-1

/** Added to the high word of a double so that its exponent field counts from the mantissa √2/2 instead of 1. */
export const MANTISSA_OFFSET = 0x3ff00000 - 0x3fe6a09e

/**
 * log(1 + f) − f + f²/2 for 1 + f in [√2/2, √2]: the part of the logarithm that needs a polynomial.
 *
 *   s = f/(2 + f),  log(1 + f) = f − f²/2 + s·(f²/2 + R(s²))
 *
 * Source: Sun fdlibm 5.3, e_log.c (method and coefficients of R).
 */
export function logKernel(f: number): number {
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (L2 + w * (L4 + w * L6))
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)))
  return s * (0.5 * f * f + (odd + even))
}
