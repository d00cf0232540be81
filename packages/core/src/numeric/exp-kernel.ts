const P1 = 1.6666666666666602e-1
const P2 = -2.7777777777015593e-3
const P3 = 6.613756321437934e-5
const P4 = -1.6533902205465252e-6
const P5 = 4.1381367970572385e-8

/** The leading bits of ln 2, few enough that k·LN2_HIGH is exact for every exponent k of a double. */
export const LN2_HIGH = 6.931471803691238e-1
/** ln 2 − LN2_HIGH. */
export const LN2_LOW = 1.9082149292705877e-10
/** Adding and subtracting 1.5·2⁵² rounds a double below 2⁵¹ to the nearest integer. */
export const ROUND_TO_INTEGER = 6755399441055744

/**
 * eʳ − 1 for r = high − low, |r| ≤ ln2/2, with an error that is small against 1 (for eʳ), not against the result.
 *
 *   eʳ = 1 + r + r·c/(2 − c),  c = r − r²·P(r²), P minimax of degree 4
 *
 * Source: Sun fdlibm 5.3, e_exp.c (method and coefficients).
 */
export function expKernel(high: number, low: number): number {
  const r = high - low
  const t = r * r
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
  return high - (low - (r * c) / (2 - c))
}
