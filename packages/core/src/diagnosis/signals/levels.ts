import { median } from '../../numeric/quantile.ts'

/** Medians of up to `count` equal stretches of a series, in order: its shape without spikes and most of its noise. */
export function levelsOf(values: Float64Array, count: number): number[] {
  const stretches = Math.min(count, values.length)
  return Array.from({ length: stretches }, (_, i) =>
    median(
      values.subarray(Math.floor((i * values.length) / stretches), Math.floor(((i + 1) * values.length) / stretches)),
    ),
  )
}

/** Median of the stretch of a series between two fractions of its length; at least one value. */
export function levelBetween(values: Float64Array, from: number, to: number): number {
  const first = Math.min(Math.floor(from * values.length), values.length - 1)
  return median(values.subarray(first, Math.max(first + 1, Math.ceil(to * values.length))))
}
