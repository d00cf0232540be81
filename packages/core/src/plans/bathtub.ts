import type { Place, Sweep } from '@sweetspot/schema'
import { log10 } from '../numeric/log10.ts'

/** One rate of a bathtub: what its shape is computed from. */
export interface BathtubPoint {
  readonly learningRate: number
  /** Median final loss; Infinity where the run left the finite numbers. */
  readonly finalLoss: number
  /** Collapsed, oscillating or unstable: not a candidate for the best, whatever its loss. */
  readonly leftOut?: boolean
  /** Broken for good, and so too large even where its loss looks moderate. */
  readonly collapsed?: boolean
  /** Stopped early: its loss is no final loss, so it is neither scored nor the best. */
  readonly stoppedEarly?: boolean
}

/** The shape of a bathtub, final loss against rate. */
export type Bathtub = Pick<Sweep, 'gain' | 'best' | 'band' | 'bandWidth' | 'sensitivity'> & {
  readonly excess: readonly number[]
  readonly places: readonly Place[]
}

/** Excess up to which a rate belongs to the good band, and from which it is too small or too large: shares of the gain. */
export const goodExcess = 0.05
export const badExcess = 0.1

/**
 * The best rate, its band and where every other rate stands.
 *
 *   gain = initial loss − best final loss          excess = (final loss − best final loss) / gain
 *
 * The good band is the unbroken run of rates around the best with an excess of at most 5%. Left of it and more than 10% short
 * is too small; right of it and more than 10% short, not finite, or collapsed, is too large; between 5% and 10% is unclear.
 *
 * @param points in rising order of rate
 */
export function bathtubOf(points: readonly BathtubPoint[], initialLoss: number): Bathtub {
  const candidates = points.filter((point) => !point.leftOut && !point.stoppedEarly && point.finalLoss < initialLoss)
  const best = candidates.reduce<BathtubPoint | null>(
    (top, point) => (top && top.finalLoss <= point.finalLoss ? top : point),
    null,
  )
  if (best === null) return shapeless(points)
  const gain = initialLoss - best.finalLoss
  const excess = points.map((point) => (point.finalLoss - best.finalLoss) / gain)
  const scored = points
    .map((point, index) => ({ ...point, excess: excess[index]!, index }))
    .filter((point) => !point.stoppedEarly)
  const centre = scored.findIndex((point) => point.learningRate === best.learningRate)
  const isGood = (at: number) =>
    at >= 0 && at < scored.length && scored[at]!.excess <= goodExcess && !scored[at]!.collapsed
  let low = centre
  let high = centre
  while (isGood(low - 1)) low--
  while (isGood(high + 1)) high++
  const places: Place[] = points.map(() => 'not-scored')
  for (const [at, point] of scored.entries()) places[point.index] = placeOf(at, point, low, high)
  return {
    gain,
    best: best.learningRate,
    band: [scored[low]!.learningRate, scored[high]!.learningRate],
    bandWidth: bandWidth(scored, low, high),
    sensitivity: sensitivity(scored, best.learningRate),
    excess,
    places,
  }
}

function shapeless(points: readonly BathtubPoint[]): Bathtub {
  return {
    gain: 0,
    best: null,
    band: null,
    bandWidth: null,
    sensitivity: null,
    excess: points.map(() => Number.POSITIVE_INFINITY),
    places: points.map(() => 'not-scored'),
  }
}

interface Scored {
  readonly learningRate: number
  readonly excess: number
  readonly collapsed?: boolean
}

function placeOf(at: number, { excess, collapsed = false }: Scored, low: number, high: number): Place {
  if (at >= low && at <= high) return 'good'
  if (at > high && (collapsed || !(excess <= badExcess))) return 'too-large'
  if (at < low && excess > badExcess && excess < Number.POSITIVE_INFINITY) return 'too-small'
  return excess <= goodExcess && !collapsed ? 'good' : excess <= badExcess ? 'unclear' : 'not-scored'
}

/** An excess above 1 says no more than "nothing won": capping it keeps one explosion from ruling every mean. */
const capped = (excess: number) => Math.min(excess, 1)

/** Decades between the two places, interpolated over log rate, where the excess passes 10%. */
function bandWidth(points: readonly Scored[], low: number, high: number): number | null {
  const left = crossing(points, low, -1)
  const right = crossing(points, high, +1)
  return left === null || right === null ? null : right - left
}

function crossing(points: readonly Scored[], start: number, direction: 1 | -1): number | null {
  for (let at = start; points[at + direction] !== undefined; at += direction) {
    const [inside, outside] = [points[at]!, points[at + direction]!]
    if (outside.excess <= badExcess) continue
    const [from, to] = [log10(inside.learningRate), log10(outside.learningRate)]
    return from + ((to - from) * (badExcess - inside.excess)) / (capped(outside.excess) - inside.excess)
  }
  return null
}

/** Mean excess over three decades centred on the best: the integral of its linear interpolation over log rate. */
function sensitivity(points: readonly Scored[], best: number): number | null {
  const halfWidth = 1.5
  const tolerance = 1e-9
  const at = points.map((point) => log10(point.learningRate / best))
  if (at[0]! > -halfWidth + tolerance || at.at(-1)! < halfWidth - tolerance) return null
  let area = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [at[i]!, at[i + 1]!]
    const [from, to] = [Math.max(a, -halfWidth), Math.min(b, halfWidth)]
    if (from >= to) continue
    const value = (x: number) =>
      capped(points[i]!.excess) + ((capped(points[i + 1]!.excess) - capped(points[i]!.excess)) * (x - a)) / (b - a)
    area += ((value(from) + value(to)) / 2) * (to - from)
  }
  return area / (2 * halfWidth)
}
