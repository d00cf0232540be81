import { clearLowWord, highWord, powerOfTwo } from './bits.ts'
import { logKernel, MANTISSA_OFFSET } from './log-kernel.ts'

const INVERSE_LN2_HIGH = 1.4426950407214463
const INVERSE_LN2_LOW = 1.6751713164886512e-10

/**
 * The binary logarithm, within 1 ulp and exact for powers of two; the same bits in every engine.
 *
 * Source: FreeBSD msun e_log2.c (method): log(1 + f) as a high and a low part, each times 1/ln2 in two parts, so that
 * the product with the high part is exact.
 */
export function log2(x: number): number {
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
  if (f === 0) return k
  const halfSquare = 0.5 * f * f
  const high = clearLowWord(f - halfSquare)
  const low = f - high - halfSquare + logKernel(f)
  const main = high * INVERSE_LN2_HIGH
  const rest = (low + high) * INVERSE_LN2_LOW + low * INVERSE_LN2_HIGH
  const sum = k + main
  return rest + (k - sum + main) + sum
}
