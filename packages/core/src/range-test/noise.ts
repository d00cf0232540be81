import { median } from '../numeric/quantile.ts'

/** Points at the start of a ramp whose mean is its level: the rate is still too small to move much. */
const levelPoints = 5

/** Where the losses of a ramp start: the mean of the first five, since one batch says little. */
export function startLevel(losses: ArrayLike<number>): number {
  const count = Math.min(levelPoints, losses.length)
  let total = 0
  for (let i = 0; i < count; i++) total += losses[i]!
  return total / count
}

/** Median of |difference of two normal draws|, per standard deviation of one: √2 · 0.6745. */
const jumpPerDeviation = 0.9539

/**
 * Standard deviation of the batch noise in raw losses, in loss units, from the median jump from point to point: spikes and
 * a steady fall add little to it.
 */
export function noiseOf(losses: ArrayLike<number>): number {
  if (losses.length < 2) return 0
  return median(jumps(losses)) / jumpPerDeviation
}

function jumps(losses: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: losses.length - 1 }, (_, i) => Math.abs(losses[i + 1]! - losses[i]!))
}

/** Standard deviations that a running mean of noise alone does not stray in a few hundred points. */
const leastDeviations = 5
/** Share of the largest loss below which a fall is rounding. */
const rounding = 1e-9

/**
 * What a fall or a rise of a running mean has to exceed to be more than noise: five of its standard deviations, σ·√((1−β)/(1+β)),
 * and rounding in any case.
 *
 * @param noise σ of the raw losses
 */
export function noiseFloor(smoothed: ArrayLike<number>, noise: number, beta: number): number {
  let largest = 0
  for (let i = 0; i < smoothed.length; i++) largest = Math.max(largest, Math.abs(smoothed[i]!))
  return Math.max(leastDeviations * noise * Math.sqrt((1 - beta) / (1 + beta)), rounding * largest)
}
