import type { Ramp } from '@sweetspot/schema'
import type { ChartPoint } from '../chart/chart.ts'

/** The median over the seeds of the smoothed loss at each rate, as far as most seeds went. */
export function medianCurve(ramps: readonly Ramp[]): ChartPoint[] {
  const longest = ramps.reduce(
    (most, ramp) => (ramp.learningRates.length > most.learningRates.length ? ramp : most),
    ramps[0]!,
  )
  return longest.learningRates.flatMap((x, i) => {
    const values = ramps.flatMap(({ smoothed }) => smoothed[i] ?? [])
    if (values.length * 2 <= ramps.length) return []
    // What is not a number ranks above everything: it came after Infinity.
    const rank = (value: number): number => (Number.isNaN(value) ? Infinity : value)
    const sorted = values.toSorted((a, b) => rank(a) - rank(b))
    return [{ x, y: sorted[Math.floor(sorted.length / 2)]! }]
  })
}
