import { clearLowWord, highWord, powerOfTwo } from './bits.ts'
import { logKernel, MANTISSA_OFFSET } from './log-kernel.ts'

const INVERSE_LN10_HIGH = 4.342944818781689e-1
const INVERSE_LN10_LOW = 2.5082946711645275e-11
const LOG10_2_HIGH = 3.0102999566361177e-1
const LOG10_2_LOW = 3.694239077158931e-13

/**
 * The decimal logarithm, within 1 ulp and exact for the powers of ten up to 10²²; the same bits in every engine.
 *
 * Source: FreeBSD msun e_log10.c (method and constants): log(1 + f) and k·log₁₀2 both as a high and a low part.
 */
export function log10(x: number): number {
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
  const high = clearLowWord(f - halfSquare)
  const low = f - high - halfSquare + logKernel(f)
  const main = high * INVERSE_LN10_HIGH
  const shift = k * LOG10_2_HIGH
  const rest = k * LOG10_2_LOW + (low + high) * INVERSE_LN10_LOW + low * INVERSE_LN10_HIGH
  const sum = shift + main
  return rest + (shift - sum + main) + sum
}
