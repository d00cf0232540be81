import type { Checkpoint, RangeTestConfig, RulePick, Sweep } from '@sweetspot/schema'
import { log10 } from '../numeric/log10.ts'
import { pow } from '../numeric/pow.ts'
import { median } from '../numeric/quantile.ts'
import { finalLossOf } from '../plans/final-loss.ts'
import { wasAborted } from '../plans/plan.ts'
import { between, roundRate } from '../plans/rate-grid.ts'
import { type RateRuns, sweepOf } from '../plans/sweep.ts'
import type { Job, JobResult } from '../run/job.ts'
import type { RateCurve } from './curve.ts'
import { startLevel } from './noise.ts'
import type { UnscoredPick } from './picks.ts'
import { readWhole } from './reading.ts'
import { indexOfSmallest } from './slope.ts'
import { correctedMean } from './smoothing.ts'

/** Share of the whole fall from which on a ramp has begun to learn. */
const firstFall = 0.1
/** Rounds by which the sweep may grow at its edges, a half-decade each. */
const mostExtensions = 8

/** A seed that has a ramp, and the checkpoint the ramp began at. */
export interface RampStart {
  readonly seed: number
  readonly from?: Checkpoint | undefined
}

/** What a check found. */
export interface CheckOutcome {
  /** On the grid alone: the picks' own runs are not in it, so that no rule is measured against itself. */
  readonly sweep: Sweep
  readonly picks: readonly RulePick[]
  /** Updates made. */
  readonly steps: number
  readonly aborted: boolean
}

/**
 * Scores every pick against whole runs.
 *
 * Half-decades from where the ramps begin to fall to where they turn, on by half-decades while the best sits on an edge,
 * then quarter-decades on both sides of the best. Each pick is run at its own rate beside them.
 *
 * Costs (half-decades + picks + 2) × seeds × steps of a run: some 15 whole runs a seed.
 *
 * @param starts the seeds that have a ramp, each with the checkpoint it began at where there was training before
 */
export function* checkPicks(
  config: RangeTestConfig,
  picks: readonly UnscoredPick[],
  curves: readonly RateCurve[],
  starts: readonly RampStart[],
): Generator<readonly Job[], CheckOutcome, readonly JobResult[]> {
  const { run, startStep } = config
  const count = starts.length
  const jobsAt = (learningRate: number) =>
    starts.map(({ seed, from }): Job => ({ run: { ...run, learningRate, seed }, ...(from && { from }) }))
  const group = (rates: readonly number[], results: readonly JobResult[]): RateRuns[] =>
    rates.map((learningRate, i) => ({ learningRate, results: results.slice(i * count, (i + 1) * count) }))

  let rates = halfDecades(...busyRange(config, curves))
  const onGrid = new Set(rates)
  const own = [...new Set(picks.flatMap(({ learningRate }) => learningRate ?? []))].filter((rate) => !onGrid.has(rate))
  const first = yield [...rates, ...own].flatMap(jobsAt)
  const all = group([...rates, ...own], first)
  const grid = all.slice(0, rates.length)
  let results = first
  let steps = stepsOf(first, startStep)
  let sweep = sweepOf(run.optimizer, grid)
  for (let extensions = 0, refined = false; !wasAborted(results) && sweep.best !== null; ) {
    const next = extensions < mostExtensions ? beyondTheEdge(sweep) : null
    if (next === null && refined) break
    if (next !== null) {
      extensions++
      rates = [next]
    } else {
      refined = true
      rates = quarterDecades(sweep)
      if (rates.length === 0) break
    }
    results = yield rates.flatMap(jobsAt)
    steps += stepsOf(results, startStep)
    grid.push(...group(rates, results))
    sweep = sweepOf(run.optimizer, grid)
  }
  const aborted = wasAborted(results)
  return {
    sweep,
    picks: picks.map((pick) => ({ ...pick, ...(aborted ? unscored : scoreOf(pick, sweep, all)) })),
    steps,
    aborted,
  }
}

/** The score of a pick that nothing was measured for. */
export const unscored = { decades: null, excess: null } as const

function scoreOf({ learningRate }: UnscoredPick, sweep: Sweep, runsAt: readonly RateRuns[]) {
  const runs = runsAt.find((rate) => rate.learningRate === learningRate)
  const { best, gain, rows } = sweep
  if (learningRate === null || best === null || runs === undefined) return unscored
  const bestLoss = rows.find((row) => row.learningRate === best)!.finalLoss
  return {
    decades: log10(learningRate / best),
    excess: (median(runs.results.map(finalLossOf)) - bestLoss) / gain,
  }
}

/** The rates between which the ramps learn and break, over all seeds; the whole ramp where they never do. */
function busyRange({ from, to, smoothing }: RangeTestConfig, curves: readonly RateCurve[]): [number, number] {
  const ranges = curves.flatMap((curve): [number, number][] => {
    const { learningRates, losses } = readWhole(curve, (raw) => correctedMean(raw, smoothing))
    if (losses.length === 0) return []
    const start = startLevel(losses)
    const fall = start - losses[indexOfSmallest(losses)]!
    const begins = losses.findIndex((loss) => loss < start - firstFall * fall)
    return begins === -1 ? [] : [[learningRates[begins]!, learningRates.at(-1)!]]
  })
  if (ranges.length === 0) return [from, to]
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))]
}

/** The half-decades 10^(k/2) that enclose a range. */
function halfDecades(low: number, high: number): number[] {
  const first = Math.floor(2 * log10(low))
  const last = Math.ceil(2 * log10(high))
  return Array.from({ length: last - first + 1 }, (_, i) => roundRate(pow(10, (first + i) / 2)))
}

function beyondTheEdge({ rows, bestOnEdge }: Sweep): number | null {
  if (bestOnEdge === 'none') return null
  const next = roundRate(
    bestOnEdge === 'low' ? rows[0]!.learningRate / Math.sqrt(10) : rows.at(-1)!.learningRate * Math.sqrt(10),
  )
  return next > 1e-12 && next < 1e12 ? next : null
}

/** Halfway, on a log axis, from the best to each neighbour. */
function quarterDecades({ rows, best }: Sweep): number[] {
  const at = rows.findIndex(({ learningRate }) => learningRate === best)
  return [rows[at - 1], rows[at + 1]].flatMap((row) => (row ? between(row.learningRate, best!) : []))
}

/** Updates made by runs that went on at this step. */
export function stepsOf(results: readonly JobResult[], startStep: number): number {
  return results.reduce((total, { stepsRun }) => total + Math.max(0, stepsRun - startStep), 0)
}
