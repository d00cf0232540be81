/**
 * The q-quantile of `values`, linear between order statistics at position q·(n − 1). Pure: `values` is not reordered.
 *
 * NaN counts as larger than Infinity and sorts last, so a few NaN push the quantile up, and a quantile that touches
 * one is NaN; −0 sorts before 0. Throws on an empty list and on q outside [0, 1].
 *
 * Source: Hyndman & Fan 1996, definition 7 (the default of NumPy and R).
 */
export function quantile(values: ArrayLike<number>, q: number): number {
  if (!(q >= 0 && q <= 1)) {
    throw new RangeError(`quantile: expected q in [0, 1], got ${q}. A quantile is a fraction, not a percentage.`)
  }
  if (values.length === 0) {
    throw new RangeError('quantile: expected at least 1 value, got 0. Check the length first.')
  }
  const sorted = Float64Array.from(values).sort()
  const position = q * (sorted.length - 1)
  const index = Math.floor(position)
  const fraction = position - index
  const below = sorted[index]!
  if (fraction === 0) return below
  const above = sorted[index + 1]!
  if (below === above) return below
  // Weighted ends rather than below + (above − below)·fraction: the difference of two large doubles overflows.
  return below * (1 - fraction) + above * fraction
}

/** The middle value of `values`, the mean of the middle two for an even count; NaN and errors as in {@link quantile}. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}
