/** Triples of points that noise is measured on; more would say the same and take longer. */
const mostTriples = 4000

/** The median bend of noise of spread 1, which three points in a row share. */
const bendOfNoise = 1.65

/**
 * How far a curve jumps from point to point beyond its own bends, as a share of what it spans on its axis: 0 for a smooth one.
 * The median, so that a few steep places count for nothing.
 */
export function noiseShare(
  losses: readonly number[],
  scale: 'linear' | 'log',
  clip = Number.POSITIVE_INFINITY,
): number {
  const values = losses.filter(Number.isFinite).map((loss) => (scale === 'log' ? Math.log(loss) : Math.min(loss, clip)))
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  if (values.length < 3 || high === low) return 0
  const stride = Math.max(1, Math.floor((values.length - 2) / mostTriples))
  const bends: number[] = []
  for (let i = 2; i < values.length; i += stride) {
    bends.push(Math.abs(values[i]! - 2 * values[i - 1]! + values[i - 2]!))
  }
  return bends.toSorted((a, b) => a - b)[bends.length >> 1]! / bendOfNoise / (high - low)
}
