import type { Curve } from '@sweetspot/schema'

/** A loss evaluated on the same data each time: only this one can show an oscillation. */
export interface FixedSeries {
  readonly source: 'losses' | 'probe' | 'validation'
  readonly steps: readonly number[]
  readonly losses: Float64Array
}

/** The longest of a curve's losses on fixed data, in the order losses, probe, validation; null where there is none. */
export function fixedSeriesOf(curve: Curve): FixedSeries | null {
  const candidates = [
    curve.lossSource === 'fixed-data' ? (['losses', curve.steps, curve.losses] as const) : null,
    ['probe', curve.probeSteps, curve.probeLosses] as const,
    ['validation', curve.validationSteps, curve.validationLosses] as const,
  ]
  for (const candidate of candidates) {
    if (!candidate) continue
    const [source, steps, losses] = candidate
    if (!steps || !losses || losses.length === 0 || losses.length !== steps.length) continue
    const end = losses.findIndex((loss) => !Number.isFinite(loss))
    const finite = end < 0 ? losses : losses.slice(0, end)
    if (finite.length > 0) return { source, steps, losses: Float64Array.from(finite) }
  }
  return null
}
