import type { SearchConfig } from '@sweetspot/schema'
import { median } from '../numeric/quantile.ts'
import { finalLossOf } from '../plans/final-loss.ts'
import { wasAborted } from '../plans/plan.ts'
import type { RateRuns } from '../plans/sweep.ts'
import type { Job, JobResult } from '../run/job.ts'

/** The share of its steps after which a rate may be given up. */
const trialShare = 0.25
/** A rate goes on while it lags the leader by at most this share of what the leader has won so far. */
const hopelessLag = 0.5

/** What one round of a search brought. */
export interface RoundOutcome {
  readonly rates: readonly RateRuns[]
  /** Updates made, over all rates and seeds. */
  readonly steps: number
  readonly aborted: boolean
}

/**
 * Runs each rate over all seeds. With early stop, a first quarter of the steps decides which rates go on: those near the
 * leader's loss, the leader's neighbours, and nothing that stands above its start. The schedule keeps its full length.
 */
export function* runRates(
  config: SearchConfig,
  learningRates: readonly number[],
): Generator<readonly Job[], RoundOutcome, readonly JobResult[]> {
  const { run, seeds } = config
  const trialSteps = Math.ceil(run.steps * trialShare)
  const trial = config.earlyStop && learningRates.length > 2 && trialSteps < run.steps
  const grid = learningRates.flatMap((learningRate) => seeds.map((seed) => ({ ...run, learningRate, seed })))
  const first = yield grid.map(
    (job): Job => (trial ? { run: job, until: trialSteps, keepCheckpoint: true } : { run: job }),
  )
  const group = (results: readonly JobResult[]): RateRuns[] =>
    learningRates.map((learningRate, i) => ({
      learningRate,
      results: results.slice(i * seeds.length, (i + 1) * seeds.length),
    }))
  const spent = (results: readonly JobResult[]) => results.reduce((total, { stepsRun }) => total + stepsRun, 0)
  /** Whether the trial ended a run, not a rule of the run's own before. */
  const isTrial = ({ outcome, stepsRun }: JobResult) => trial && outcome.kind === 'stopped' && stepsRun === trialSteps
  if (!trial || wasAborted(first)) {
    // A trial is no whole run, even where nothing follows it.
    const rates = group(first).map((rate) => ({ ...rate, stoppedEarly: rate.results.some(isTrial) }))
    return { rates, steps: spent(first), aborted: wasAborted(first) }
  }

  const groups = group(first)
  const goesOn = worthGoingOn(groups)
  // What its own stop rule ended before the trial was over has nothing to go on to.
  const open = first.map(
    (result, i) => goesOn[Math.floor(i / seeds.length)]! && isTrial(result) && result.checkpoint !== undefined,
  )
  const jobs = first.flatMap(({ config: job, checkpoint }, i): Job[] =>
    open[i] ? [{ run: job, from: checkpoint! }] : [],
  )
  const rest = jobs.length === 0 ? [] : yield jobs
  let next = 0
  const joined = first.map((start, i) => (open[i] ? join(start, rest[next++]!) : start))
  return {
    rates: group(joined).map((rate, i) => ({
      ...rate,
      stoppedEarly: !goesOn[i]! && rate.results.some(isTrial),
    })),
    steps: spent(joined),
    aborted: wasAborted(rest),
  }
}

/** Which rates deserve their whole budget, judged after the trial. */
function worthGoingOn(groups: readonly RateRuns[]): boolean[] {
  const losses = groups.map(({ results }) => median(results.map(finalLossOf)))
  const start = median(groups.flatMap(({ results }) => results.map(({ initial }) => initial.loss)))
  const lead = Math.min(...losses, start)
  const leader = losses.indexOf(lead)
  return losses.map((loss, i) => Math.abs(i - leader) <= 1 || loss - lead <= hopelessLag * (start - lead))
}

/** One run out of its trial and its continuation. */
function join(start: JobResult, rest: JobResult): JobResult {
  return { ...rest, initial: start.initial, records: [...start.records, ...rest.records] }
}
