import type { AxisScale } from './chart.ts'

/** A domain on an axis and the way from a value to its place: 0 at the low end, 1 at the high end. */
export interface Scale {
  readonly kind: AxisScale
  readonly domain: readonly [low: number, high: number]
  /** Outside [0, 1] for values outside the domain; −Infinity for what a log axis cannot show; NaN for NaN. */
  place(value: number): number
}

/** The scale over a domain. Throws unless low < high, both finite and, on a log axis, positive. */
export function scaleOf(kind: AxisScale, domain: readonly [low: number, high: number]): Scale {
  const [low, high] = domain
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    throw new RangeError(`domain: expected two finite numbers, low < high, got [${low}, ${high}].`)
  }
  if (kind === 'linear') return { kind, domain, place: (value) => (value - low) / (high - low) }
  if (low <= 0) {
    throw new RangeError(`domain: a log axis starts above 0, got ${low}. Use a linear axis or a positive start.`)
  }
  const start = Math.log10(low)
  const length = Math.log10(high) - start
  return { kind, domain, place: (value) => (value <= 0 ? -Infinity : (Math.log10(value) - start) / length) }
}
