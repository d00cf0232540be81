import { powerOfTwo } from './bits.ts'
import { LN2_HIGH, LN2_LOW } from './exp-kernel.ts'

const Q1 = -3.333333333333313e-2
const Q2 = 1.5873015872548146e-3
const Q3 = -7.93650757867488e-5
const Q4 = 4.008217827329362e-6
const Q5 = -2.0109921818362437e-7

/**
 * eˣ − 1 without the cancellation near 0, within 1 ulp; the same bits in every engine.
 *
 * Source: Sun fdlibm 5.3, s_expm1.c (method and coefficients): argument reduction as in `exp`, with the rounding error
 * c of the reduced argument carried into a rational form of (eʳ − 1).
 */
export function expm1(x: number): number {
  const size = Math.abs(x)
  if (!(size < 38.816242)) {
    if (Number.isNaN(x)) return x
    if (x < 0) return -1
    if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  }
  if (size < 5.551115123125783e-17) return x
  const k = size > 0.34657359027997264 ? Math.floor(x * Math.LOG2E + 0.5) : 0
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const c = high - r - low
  const half = 0.5 * r
  const halfSquare = r * half
  const r1 = 1 + halfSquare * (Q1 + halfSquare * (Q2 + halfSquare * (Q3 + halfSquare * (Q4 + halfSquare * Q5))))
  const t = 3 - r1 * half
  const e = halfSquare * ((r1 - t) / (6 - r * t))
  if (k === 0) return r - (r * e - halfSquare)
  const f = r * (e - c) - c - halfSquare
  if (k === -1) return 0.5 * (r - f) - 0.5
  if (k === 1) return r < -0.25 ? -2 * (f - (r + 0.5)) : 1 + 2 * (r - f)
  if (k <= -2 || k > 56) {
    const y = 1 - (f - r)
    return (k === 1024 ? y * 2 * powerOfTwo(1023) : y * powerOfTwo(k)) - 1
  }
  const y = k < 20 ? 1 - powerOfTwo(-k) - (f - r) : r - (f + powerOfTwo(-k)) + 1
  return y * powerOfTwo(k)
}
