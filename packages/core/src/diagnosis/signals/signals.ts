import type { Curve } from '@sweetspot/schema'
import { log } from '../../numeric/log.ts'
import type { Neighbour } from '../neighbour.ts'
import { type FixedSeries, fixedSeriesOf } from './fixed-series.ts'
import { levelBetween, levelsOf } from './levels.ts'
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts'
import { noiseOf } from './noise.ts'
import { type NonFinite, nonFiniteOf } from './non-finite.ts'
import { type Spike, spikesOf } from './spikes.ts'

/** What the rules look at: a curve's numbers, read once. Losses are in the curve's own units. */
export interface Signals {
  readonly curve: Curve
  readonly learningRate: number | undefined
  readonly neighbourhood: Neighbourhood | null
  readonly nonFinite: NonFinite | null
  /** The finite losses, up to where they stop being finite, and their steps. */
  readonly losses: Float64Array
  readonly steps: readonly number[]
  /** Loss before the first update: on all training data where the curve has it, else the first loss. */
  readonly start: number
  /** Median of the last 10% of the losses. */
  readonly end: number
  /** Loss on all training data after the last update, else `end`. */
  readonly final: number
  /** Medians of up to 40 equal stretches of the losses. */
  readonly levels: readonly number[]
  /** Smallest of the levels and the final loss. */
  readonly lowest: number
  /** Standard deviation of the point-to-point noise in the last half. */
  readonly noise: number
  /** False where the losses go below zero or start there: then no ratio of losses means anything. */
  readonly naturalZero: boolean
  /** Loss of the best constant prediction; ln K where only the classes are known. */
  readonly baseline: number | undefined
  readonly fixed: FixedSeries | null
  readonly spikes: readonly Spike[]
  /** The highest rise above the start that noise does not explain; null where there is none. */
  readonly rise: Rise | null
  /** How much of the fall came in the last quarter; null for fewer than four points. */
  readonly lateFall: LateFall | null
}

/** The fall from the third quarter of a run to its last. */
export interface LateFall {
  readonly from: number
  readonly to: number
  /** Share of the whole fall from the start: a quarter on a straight line. */
  readonly share: number
  /** Whether it is more than twice what noise explains. */
  readonly significant: boolean
  /** Whether noise could hide a fall of 5% of the whole. */
  readonly hidden: boolean
}

/** A rise of the loss above its start. */
export interface Rise {
  /** Index of the highest loss. */
  readonly peak: number
  readonly height: number
  /** Index of the first loss at or above 1.2 times the start. */
  readonly from: number
  /** Index of the last such loss. */
  readonly to: number
}

/** Ratio to the start from which a rise counts. */
const risenRatio = 1.2
const levelCount = 40

/** Reads a curve. Linear in its length but for the sorting behind the medians. */
export function signalsOf(
  curve: Curve,
  options: { readonly learningRate?: number; readonly neighbours?: readonly Neighbour[] } = {},
): Signals {
  const nonFinite = nonFiniteOf(curve)
  const { losses, steps } = finitePart(curve, nonFinite)
  const start =
    curve.initialLoss !== undefined && Number.isFinite(curve.initialLoss)
      ? curve.initialLoss
      : (losses[0] ?? Number.NaN)
  const end = losses.length === 0 ? Number.NaN : levelBetween(losses, 0.9, 1)
  const final = curve.finalLoss ?? end
  const levels = losses.length === 0 ? [] : levelsOf(losses, levelCount)
  const noise = noiseOf(losses.subarray(Math.floor(losses.length / 2)))
  const naturalZero = start > 0 && losses.every((loss) => loss >= 0)
  const learningRate = options.learningRate ?? knownRate(curve)
  const ownFinal = ownFinalOf({ nonFinite, final })
  return {
    curve,
    learningRate,
    neighbourhood: neighbourhoodOf(learningRate, ownFinal, start, options.neighbours ?? []),
    nonFinite,
    losses,
    steps,
    start,
    end,
    final,
    levels,
    lowest: Math.min(...levels, Number.isFinite(final) ? final : Number.POSITIVE_INFINITY),
    noise,
    naturalZero,
    baseline: curve.baselineLoss ?? (curve.classes === undefined ? undefined : log(curve.classes)),
    fixed: fixedSeriesOf(curve),
    spikes: spikesOf(losses, naturalZero),
    rise: naturalZero ? riseOf(losses, start, noise, curve.lossSource === 'fixed-data') : null,
    lateFall: lateFallOf(losses, start, Number.isFinite(final) ? final : end, noise),
  }
}

/** The final loss that counts among other rates: Infinity where the run left the finite numbers for good. */
export const ownFinalOf = ({ nonFinite, final }: Pick<Signals, 'nonFinite' | 'final'>): number =>
  nonFinite && !nonFinite.isolated ? Number.POSITIVE_INFINITY : final

function finitePart(curve: Curve, nonFinite: NonFinite | null): { losses: Float64Array; steps: readonly number[] } {
  const { losses, steps } = curve
  if (nonFinite === null || nonFinite.quantity !== 'loss') return { losses: Float64Array.from(losses), steps }
  if (!nonFinite.isolated) {
    return { losses: Float64Array.from(losses.slice(0, nonFinite.index)), steps: steps.slice(0, nonFinite.index) }
  }
  return {
    losses: Float64Array.from(losses.filter(Number.isFinite)),
    steps: steps.filter((_, i) => Number.isFinite(losses[i])),
  }
}

/** The highest rate of the curve's own list: a schedule's peak is what a rate is named by. */
export function knownRate({ learningRates }: Curve): number | undefined {
  const highest = learningRates?.reduce((top, rate) => (Number.isFinite(rate) ? Math.max(top, rate) : top), 0) ?? 0
  return highest > 0 ? highest : undefined
}

/** Share of the whole fall that counts as progress in a quarter of the run; on a straight line it is a quarter. */
export const progressShare = 0.05

/** What a single point must reach where batches differ, in starts and in deviations of the noise. */
const loneRatio = 2
const loneDeviations = 10

/**
 * One batch above 1.2 times the start says little where batches differ by that much: there a rise must last three points, or
 * reach twice the start and stand ten deviations of the noise out.
 */
function riseOf(losses: Float64Array, start: number, noise: number, fixedData: boolean): Rise | null {
  const limit = Math.max(risenRatio * start, fixedData ? 0 : start + 4 * noise)
  const loneLimit = fixedData ? limit : Math.max(loneRatio * start, start + loneDeviations * noise)
  let [peak, from, to, inRow] = [-1, -1, -1, 0]
  let counts = false
  for (let i = 0; i < losses.length; i++) {
    const loss = losses[i]!
    inRow = loss >= limit ? inRow + 1 : 0
    counts ||= inRow >= 3 || loss >= loneLimit
    if (loss < risenRatio * start) continue
    if (from < 0) from = i
    to = i
    if (peak < 0 || loss > losses[peak]!) peak = i
  }
  return counts ? { peak, height: losses[peak]!, from, to } : null
}

/** Median of the third quarter of the losses − median of the last, and whether noise explains it. */
function lateFallOf(losses: Float64Array, start: number, end: number, noise: number): LateFall | null {
  if (losses.length < 4) return null
  const [third, last] = [levelBetween(losses, 0.5, 0.75), levelBetween(losses, 0.75, 1)]
  const fall = third - last
  // A median of m normal values has a standard error of 1.25σ/√m.
  const error = 1.25 * noise * Math.sqrt(8 / losses.length)
  return {
    from: third,
    to: last,
    share: fall / (start - end),
    significant: fall > 2 * error && fall > 1e-12 * Math.abs(third),
    hidden: 2 * error > progressShare * (start - end),
  }
}
