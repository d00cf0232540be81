import { median } from '../../numeric/quantile.ts'

/** Standard deviation per median absolute deviation of a normal distribution. */
const deviationsPerMad = 1.482602218505602

/**
 * Standard deviation of the point-to-point noise of a series, in its own units: robust against trends, which cancel in
 * differences, and against spikes, which a median does not see. 0 for fewer than three values.
 */
export function noiseOf(values: Float64Array): number {
  if (values.length < 3) return 0
  const differences = new Float64Array(values.length - 1)
  for (let i = 0; i < differences.length; i++) differences[i] = values[i + 1]! - values[i]!
  const middle = median(differences)
  return (deviationsPerMad * median(differences.map((difference) => Math.abs(difference - middle)))) / Math.SQRT2
}
