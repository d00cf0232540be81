import type { Ramp } from '@sweetspot/schema'

/** Whether a ramp came to its end, whichever that was. */
export function isWhole({ ended }: Ramp): boolean {
  return ended !== 'aborted'
}

/** The ramp that is furthest of those under way. */
export function leadingRamp(ramps: readonly Ramp[]): Ramp | undefined {
  return ramps
    .filter((ramp) => !isWhole(ramp) && ramp.losses.length > 0)
    .toSorted((a, b) => b.losses.length - a.losses.length)[0]
}
