import { highWord, powerOfTwo } from './bits.ts'
import { LN2_HIGH, LN2_LOW } from './exp-kernel.ts'
import { logKernel, MANTISSA_OFFSET } from './log-kernel.ts'

/**
 * The natural logarithm, within 1 ulp; the same bits in every engine. log(0) = −Infinity, log(x < 0) = NaN.
 *
 *   x = 2ᵏ·(1 + f), 1 + f in [√2/2, √2],  log x = k·ln2 + log(1 + f)
 *
 * Source: Sun fdlibm 5.3, e_log.c (method and coefficients), see `logKernel`.
 */
export function log(x: number): number {
  let k = 0
  let y = x
  if (!(x >= 2.2250738585072014e-308 && x < Number.POSITIVE_INFINITY)) {
    if (x === 0) return Number.NEGATIVE_INFINITY
    if (!(x > 0)) return Number.NaN
    if (x === Number.POSITIVE_INFINITY) return x
    k = -54
    y = x * 18014398509481984
  }
  const exponent = ((highWord(y) + MANTISSA_OFFSET) >> 20) - 1023
  k += exponent
  const f = y * powerOfTwo(-exponent) - 1
  const halfSquare = 0.5 * f * f
  return logKernel(f) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH
}
