import { highWord, powerOfTwo } from './bits.ts'
import { LN2_HIGH, LN2_LOW } from './exp-kernel.ts'
import { logKernel, MANTISSA_OFFSET } from './log-kernel.ts'

/**
 * log(1 + x) without the cancellation near 0, within 1 ulp; the same bits in every engine. log1p(−1) = −Infinity.
 *
 * Source: Sun fdlibm 5.3, s_log1p.c (method), with the kernel of e_log.c: the rounding error of 1 + x is added back
 * divided by 1 + x.
 */
export function log1p(x: number): number {
  if (!(x > -1 && x < Number.POSITIVE_INFINITY)) {
    if (x === -1) return Number.NEGATIVE_INFINITY
    return x > 0 ? x : Number.NaN
  }
  if (Math.abs(x) < 1.1102230246251565e-16) return x
  if (x > -0.2928932188134524 && x < 0.41421356237309503) return logKernel(x) - 0.5 * x * x + x
  const u = 1 + x
  const k = ((highWord(u) + MANTISSA_OFFSET) >> 20) - 1023
  const lost = k >= 2 ? 1 - (u - x) : x - (u - 1)
  const correction = k < 54 ? lost / u : 0
  const f = u * powerOfTwo(-k) - 1
  return logKernel(f) + (k * LN2_LOW + correction) - 0.5 * f * f + f + k * LN2_HIGH
}
