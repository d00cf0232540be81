import { median } from '../numeric/quantile.ts'
import { indexOfSmallest } from './slope.ts'

/** Points at the start of a ramp whose mean is its level: the rate is still too small to move much. */
const levelPoints = 5
/** Median of |difference of two normal draws|, per standard deviation of one: √2 · 0.6745. */
const jumpPerDeviation = 0.9539
/** Multiple of the whole fall by which an explosion stands above the start. */
const explosion = 10
/** Standard deviations that a running mean of noise alone does not stray in a few hundred points. */
const leastDeviations = 5
/** Share of the first loss below which a fall is rounding. */
const rounding = 1e-9

/** Where the losses of a ramp start: the mean of the first five, since one batch says little. */
export function startLevel(losses: ArrayLike<number>): number {
  const count = Math.min(levelPoints, losses.length)
  let total = 0
  for (let i = 0; i < count; i++) total += losses[i]!
  return total / count
}

/**
 * Standard deviation of the batch noise in raw losses, in loss units, from the median jump from point to point: spikes and a
 * steady fall add little to it. Jumps far above the start belong to an explosion and are left out.
 */
export function noiseOf(losses: ArrayLike<number>): number {
  const start = startLevel(losses)
  const ceiling = start + explosion * (start - losses[indexOfSmallest(losses)]!)
  const jumps: number[] = []
  for (let i = 1; i < losses.length; i++) {
    const jump = Math.abs(losses[i]! - losses[i - 1]!)
    if (losses[i]! <= ceiling && losses[i - 1]! <= ceiling) jumps.push(jump)
  }
  return jumps.length === 0 ? 0 : median(jumps) / jumpPerDeviation
}

/**
 * What a fall or a rise of a running mean has to exceed to be more than noise: five of its standard deviations, σ·√((1−β)/(1+β)),
 * and rounding in any case.
 *
 * @param noise σ of the raw losses
 */
export function noiseFloor(smoothed: ArrayLike<number>, noise: number, beta: number): number {
  return Math.max(leastDeviations * noise * Math.sqrt((1 - beta) / (1 + beta)), rounding * Math.abs(smoothed[0]!))
}
