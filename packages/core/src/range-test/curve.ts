/** A loss curve over a rising rate, from anybody's range test. */
export interface RateCurve {
  /** Per step; above 0 and rising. */
  readonly learningRates: ArrayLike<number>
  /** As measured, not smoothed; NaN and Infinity may occur. */
  readonly losses: ArrayLike<number>
  /** Steps the ramp was to have, where it ended early; the number of points where absent. */
  readonly plannedSteps?: number
  /** Whether the run left the finite numbers right after its last point, though that point's loss is finite. */
  readonly brokeAtEnd?: boolean
}

/**
 * How many points come before the first loss that is not finite.
 *
 * @throws RangeError where the two columns differ in length
 */
export function finiteLength({ learningRates, losses }: RateCurve): number {
  if (learningRates.length !== losses.length) {
    throw new RangeError(
      `losses: expected one per learning rate, got ${losses.length} for ${learningRates.length}. Give both columns in full.`,
    )
  }
  let length = 0
  while (length < losses.length && Number.isFinite(losses[length])) length++
  return length
}

/** Whether the rates are finite, above 0 and rise from point to point: what every rule takes for granted. */
export function hasRisingRates({ learningRates }: RateCurve): boolean {
  for (let i = 0; i < learningRates.length; i++) {
    const rate = learningRates[i]!
    if (!(rate > (i === 0 ? 0 : learningRates[i - 1]!) && rate < Number.POSITIVE_INFINITY)) return false
  }
  return true
}
