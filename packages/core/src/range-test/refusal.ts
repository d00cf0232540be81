import type { RangeTestResult, RefusalReason } from '@sweetspot/schema'
import { log10 } from '../numeric/log10.ts'
import { finiteLength, type RateCurve } from './curve.ts'
import { startLevel } from './noise.ts'
import type { UnscoredPick } from './picks.ts'

/** Decades between the smallest and the largest pick over seeds above which there is no recommendation. */
export const widestBand = 0.5

/** Loss at the end of a ramp, as a multiple of its start, from which it rose. */
const roseTo = 1.2

type Refusal = NonNullable<RangeTestResult['refusal']>

/** Why our own rule gives no recommendation, and what to change; or null where it gives one. */
export function refusalOf(own: UnscoredPick, curves: readonly RateCurve[]): Refusal | null {
  const { reason, band, suggestions } = own
  if (reason !== null) {
    const mixed = suggestions.some((found) => found !== null) && reason !== 'rises-first'
    return { reason, remedy: mixed ? 'more-seeds' : remedyOf(reason, curves) }
  }
  const width = band === null ? 0 : log10(band[1] / band[0])
  return width > widestBand ? { reason: 'seeds-disagree', remedy: 'more-steps' } : null
}

function remedyOf(reason: RefusalReason, curves: readonly RateCurve[]): Refusal['remedy'] {
  switch (reason) {
    case 'no-rise':
      return 'go-higher'
    case 'not-finite-at-start':
      return 'change-task'
    case 'rises-first':
      return 'start-lower'
    case 'no-fall':
      return curves.some(rises) ? 'start-lower' : 'go-higher'
    case 'too-few-points':
      return curves.some(endsEarly) ? 'start-lower' : 'more-steps'
    default:
      return 'more-steps'
  }
}

/** Whether the loss left its start upwards: the first rate was too large already. */
function rises(curve: RateCurve): boolean {
  const finite = finiteLength(curve)
  if (endsEarly(curve)) return true
  const losses = Array.from({ length: finite }, (_, i) => curve.losses[i]!)
  const start = startLevel(losses)
  return startLevel(losses.slice(-5)) > start + (roseTo - 1) * Math.abs(start)
}

function endsEarly({ losses, plannedSteps = losses.length, brokeAtEnd }: RateCurve): boolean {
  return brokeAtEnd === true || losses.length < plannedSteps
}
