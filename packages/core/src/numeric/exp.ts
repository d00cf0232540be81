import { powerOfTwo } from './bits.ts'
import { expKernel, LN2_HIGH, LN2_LOW, ROUND_TO_INTEGER } from './exp-kernel.ts'

/**
 * eˣ, within 1 ulp; the same bits in every engine.
 *
 *   x = k·ln2 + r, |r| ≤ ln2/2,  eˣ = 2ᵏ·eʳ
 *
 * Source: Sun fdlibm 5.3, e_exp.c (method and coefficients), see `expKernel`. Variant: 2ᵏ is read from a table.
 */
export function exp(x: number): number {
  if (!(x <= 709.782712893384 && x >= -745.1332191019412)) {
    if (Number.isNaN(x)) return x
    return x > 0 ? Number.POSITIVE_INFINITY : 0
  }
  const k = x * Math.LOG2E + ROUND_TO_INTEGER - ROUND_TO_INTEGER
  const y = 1 + expKernel(x - k * LN2_HIGH, k * LN2_LOW)
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k)
  return k > 0 ? y * 2 * powerOfTwo(k - 1) : y * powerOfTwo(k + 1000) * powerOfTwo(-1000)
}
