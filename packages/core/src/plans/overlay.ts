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
import { diagnoseCurve } from '../diagnosis/diagnose.ts'
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
  const kinds = runs.map(kindOf)
  const neighbours = runs.map((result) => (hasEnded(result) ? neighbourOf(result) : null))
  return {
    kind: 'overlay-result',
    version: 1,
    config,
    hash: hashOf(config),
    partial: wasAborted(runs),
    runs: [...runs],
    diagnoses: runs.map((result, i) =>
      diagnoseCurve(knownCurveOf(result), {
        learningRate: result.config.learningRate,
        neighbours: neighbours.filter((other, j): other is Neighbour => other !== null && kinds[j] === kinds[i]),
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

/** All of a run's config but its rate, as text: runs with the same differ in nothing but the rate. */
function kindOf({ config: { learningRate: _rate, ...rest } }: JobResult): string {
  return toJson(rest)
}

const neighbourOf = (result: JobResult): Neighbour => ({
  learningRate: result.config.learningRate,
  finalLoss: finalLossOf(result),
  losses: result.records.map(({ loss }) => loss),
})
