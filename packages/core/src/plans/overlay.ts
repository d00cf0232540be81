import {
  type Curve,
  hashOf,
  type OverlayInput,
  type OverlayResult,
  overlayConfig,
  parse,
  toJson,
} from '@sweetspot/schema'
import { curveOf } from '../diagnosis/curve-of.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Neighbour } from '../diagnosis/neighbour.ts'
import type { JobResult } from '../run/job.ts'
import { finalLossOf } from './final-loss.ts'
import { type Plan, wasAborted } from './plan.ts'

/**
 * Whole runs laid over one another, whatever they differ in. Each is judged with those that differ from it in nothing but the
 * rate.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function* overlayPlan(input: OverlayInput): Plan<OverlayResult> {
  const config = parse(overlayConfig, input)
  const runs = yield config.runs.map((run) => ({ run }))
  return {
    kind: 'overlay-result',
    version: 1,
    config,
    hash: hashOf(config),
    partial: wasAborted(runs),
    runs: [...runs],
    diagnoses: runs.map((result) =>
      diagnose(knownCurveOf(result), {
        learningRate: result.config.learningRate,
        neighbours: runs.filter((other) => hasEnded(other) && areKin(other, result)).map(neighbourOf),
      }),
    ),
  }
}

const hasEnded = ({ outcome }: JobResult) => outcome.kind !== 'aborted'

/** What a run says of its loss; one that was cut short knows nothing of its start and its end. */
function knownCurveOf(result: JobResult): Curve {
  const curve = curveOf(result)
  if (hasEnded(result)) return curve
  const { initialLoss: _initial, finalLoss: _final, ...known } = curve
  return known
}

function areKin({ config: a }: JobResult, { config: b }: JobResult): boolean {
  return toJson({ ...a, learningRate: b.learningRate }) === toJson(b)
}

const neighbourOf = (result: JobResult): Neighbour => ({
  learningRate: result.config.learningRate,
  finalLoss: finalLossOf(result),
  losses: result.records.map(({ loss }) => loss),
})
