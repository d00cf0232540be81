import {
  type Checkpoint,
  hashOf,
  type Ramp,
  type RangeTestConfig,
  type RangeTestInput,
  type RangeTestResult,
} from '@sweetspot/schema'
import { type Plan, wasAborted } from '../plans/plan.ts'
import type { JobResult } from '../run/job.ts'
import { checkPicks, type RampStart, stepsOf, unscored } from './check.ts'
import { completeConfig } from './complete-config.ts'
import type { RateCurve } from './curve.ts'
import { divisorOf } from './divisor.ts'
import { picksOf } from './picks.ts'
import { curveOfRamp, rampRun, trainingBefore } from './ramp-run.ts'
import { refusalOf } from './refusal.ts'
import { correctedMean } from './smoothing.ts'

/**
 * An LR range test: for each seed one run on a ramp of rates, what every rule makes of its curve, and, with `check`, how good
 * those picks are against whole runs.
 *
 * The recommendation is Sweetspot's own rule, median over seeds. It is refused where that rule finds nothing on most seeds or
 * the seeds disagree by more than half a decade; that published rules disagree is shown, never a refusal.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function* rangeTestPlan(input: RangeTestInput): Plan<RangeTestResult> {
  const config = completeConfig(input)
  const { seeds, run } = config
  const before = config.startStep > 0 ? yield seeds.map((seed) => trainingBefore(config, seed)) : []
  const stopped = wasAborted(before)
  const starts = seeds
    .map((seed, i): RampStart => ({ seed, from: startOf(before[i]) }))
    .filter(({ from }) => !stopped && (config.startStep === 0 || from !== undefined))
  const drawn = starts.length > 0 ? yield starts.map(({ seed, from }) => rampRun(config, seed, from)) : []
  const runs = seeds.map((seed) => drawn[starts.findIndex((start) => start.seed === seed)])

  const partial = stopped || wasAborted(drawn)
  const ramps = seeds.map((seed, i) => rampOf(config, seed, runs[i], stopped))
  // A ramp that an abort cut short says nothing of where its curve turns.
  const curves = ramps.map(({ ended }, i) => (ended === 'aborted' ? null : curveOf(config, runs[i])))
  const known = curves.filter((curve) => curve !== null)
  const divisor = divisorOf(run.optimizer, drawn.length > 0 && drawn.every(({ deterministic }) => deterministic))
  const slope = config.mode === 'exponential' ? 'log-rate' : 'rate'
  const picks = picksOf(curves, { smoothing: config.smoothing, divisor, slope })
  const refusal = known.length === 0 ? null : refusalOf(picks[0]!, known)
  const check = config.check && !partial && starts.length > 0 ? yield* checkPicks(config, picks, known, starts) : null
  return {
    kind: 'range-test-result',
    version: 1,
    config,
    hash: hashOf(config),
    partial: partial || (check?.aborted ?? false),
    ramps,
    picks: check ? [...check.picks] : picks.map((pick) => ({ ...pick, ...unscored })),
    recommendation: refusal === null ? picks[0]!.learningRate : null,
    refusal,
    check: check?.sweep ?? null,
    stepsSpent: { ramps: stepsOf(before, 0) + stepsOf(drawn, config.startStep), check: check?.steps ?? 0 },
  }
}

/** The ramp of one seed; without a run the training before it was aborted, or left the finite numbers. */
function rampOf(config: RangeTestConfig, seed: number, run: JobResult | undefined, stopped: boolean): Ramp {
  const { learningRates, losses } = curveOf(config, run)
  return {
    seed,
    learningRates: Array.from(learningRates),
    losses: Array.from(losses),
    smoothed: Array.from(correctedMean(losses, config.smoothing)),
    ended: run ? ends[run.outcome.kind] : stopped ? 'aborted' : 'non-finite',
  }
}

const ends = { finished: 'end', stopped: 'stop-rule', diverged: 'non-finite', aborted: 'aborted' } as const

function curveOf(config: RangeTestConfig, run: JobResult | undefined): RateCurve {
  return run
    ? curveOfRamp(config, run)
    : { learningRates: [], losses: [], plannedSteps: config.steps, brokeAtEnd: true }
}

/** Where the training before the ramp got to; undefined where it left the finite numbers or was aborted. */
function startOf(training: JobResult | undefined): Checkpoint | undefined {
  const reached = training?.outcome.kind === 'stopped' || training?.outcome.kind === 'finished'
  return reached ? training.checkpoint : undefined
}
