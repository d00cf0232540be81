import type { Curve } from '@sweetspot/schema'

/** A loss evaluated on the same data each time: only this one can show an oscillation. */
export interface FixedSeries {
  readonly source: 'losses' | 'probe' | 'validation'
  readonly steps: readonly number[]
  readonly losses: Float64Array
}

/** Points at the end of a series that show an oscillation by themselves. */
const leastEven = 24

/**
 * The first of a curve's losses on fixed data, in the order losses, probe, validation; null where there is none. Of steps that are
 * not evenly spaced, as those of a thinned run, it is the end that is, if that is long enough: a cycle shows nowhere else.
 */
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
    if (finite.length === 0) continue
    const from = evenFrom(steps.slice(0, finite.length))
    return { source, steps: steps.slice(from), losses: Float64Array.from(finite.slice(from)) }
  }
  return null
}

/** Where the evenly spaced end of rising steps begins; 0 where that is too short to say anything. */
function evenFrom(steps: readonly number[]): number {
  const gap = steps.at(-1)! - steps.at(-2)!
  let from = steps.length - 1
  while (from > 0 && steps[from]! - steps[from - 1]! === gap) from--
  return steps.length - from >= leastEven ? from : 0
}
