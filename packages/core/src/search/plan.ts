import {
  hashOf,
  parse,
  type SearchConfig,
  type SearchInput,
  type SearchResult,
  type SearchRound,
  type Sweep,
  searchConfig,
  type Verdict,
} from '@sweetspot/schema'
import { log10 } from '../numeric/log10.ts'
import { badExcess } from '../plans/bathtub.ts'
import type { Plan } from '../plans/plan.ts'
import { between, rateGrid, roundRate } from '../plans/rate-grid.ts'
import { type RateRuns, sweepOf } from '../plans/sweep.ts'
import { runRates } from './run-rates.ts'

/** A search recommends: what broke, swings or had to recover is not its choice, however low its loss. */
const leaveOut: readonly Verdict[] = ['diverged', 'diverging', 'collapsed', 'oscillating', 'unstable-recovered']

/**
 * A search by orders of magnitude: decades first, on while the best sits on an edge, then half-decades on both sides of the
 * best, then between the best two.
 *
 * Ranks by the median final loss within the step budget; leaves out runs that oscillate, collapsed or are unstable, and says so.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function* searchPlan(input: SearchInput): Plan<SearchResult> {
  const config = parse(searchConfig, input)
  const tried: RateRuns[] = []
  const rounds: SearchRound[] = []
  let stepsSpent = 0
  let partial = false
  let sweep: Sweep = sweepOf(config.run.optimizer, [], { leaveOut })

  const queue: { kind: SearchRound['kind']; rates: number[] }[] = [
    { kind: 'decades', rates: rateGrid(config.from, config.to) },
  ]
  let refined = 0
  while (queue.length > 0 && !partial) {
    const { kind, rates } = queue.shift()!
    const outcome = yield* runRates(config, rates)
    tried.push(...outcome.rates)
    stepsSpent += outcome.steps
    partial = outcome.aborted
    sweep = sweepOf(config.run.optimizer, tried, { leaveOut })
    rounds.push({ kind, learningRates: rates, best: sweep.best, steps: outcome.steps })
    const room = config.maxRates - tried.length
    const extension = config.extend ? beyondTheEdge(sweep) : null
    if (extension !== null && room > 0) {
      queue.push({ kind: 'extension', rates: [extension] })
      continue
    }
    if (refined < config.refinements && sweep.best !== null) {
      const finer = refinement(sweep, refined).slice(0, room)
      refined++
      if (finer.length > 0) queue.push({ kind: 'refinement', rates: finer })
    }
  }
  return {
    kind: 'search-result',
    version: 1,
    config,
    hash: hashOf(config),
    partial,
    rounds,
    sweep,
    best: sweep.best,
    leftOut: leftOut(sweep),
    stepsSpent,
    stepsExhaustive: exhaustiveSteps(
      config,
      tried.map(({ learningRate }) => learningRate),
    ),
  }
}

/** The next decade past the edge on which the best rate sits, or null where it sits inside. */
function beyondTheEdge({ rows, best, bestOnEdge }: Sweep): number | null {
  const [lowest, highest] = [rows[0]?.learningRate, rows.at(-1)?.learningRate]
  if (lowest === undefined || highest === undefined) return null
  // With no best at all, every rate broke (go lower) or nothing moved (go higher).
  const edge =
    best === null ? (rows.every(({ diagnosis }) => leaveOut.includes(diagnosis.verdict)) ? 'low' : 'high') : bestOnEdge
  const next = edge === 'low' ? lowest / 10 : edge === 'high' ? highest * 10 : null
  return next !== null && next > 1e-12 && next < 1e12 ? roundRate(next) : null
}

/** First round: halfway to both neighbours of the best. Later rounds: between the best and the better of its neighbours. */
function refinement({ rows, best }: Sweep, round: number): number[] {
  const at = rows.findIndex(({ learningRate }) => learningRate === best)
  const sides = [rows[at - 1], rows[at + 1]].filter((row) => row !== undefined)
  const chosen = round === 0 ? sides : sides.toSorted((a, b) => a.finalLoss - b.finalLoss).slice(0, 1)
  return chosen.map((row) => between(row.learningRate, best!))
}

/** Rates that would have been good by their loss alone, and the verdict that kept them out. */
function leftOut({ rows, best }: Sweep): SearchResult['leftOut'] {
  return rows
    .filter((row) => !row.stoppedEarly && row.learningRate !== best && row.excess <= badExcess)
    .filter((row) => leaveOut.includes(row.diagnosis.verdict))
    .map((row) => ({ learningRate: row.learningRate, verdict: row.diagnosis.verdict }))
}

/** What whole runs at every rate of the finest spacing, over the range that was tried, would have cost. */
function exhaustiveSteps({ run, seeds, refinements }: SearchConfig, rates: readonly number[]): number {
  const decades = log10(Math.max(...rates) / Math.min(...rates))
  return (Math.round(decades * (1 << refinements)) + 1) * run.steps * seeds.length
}
