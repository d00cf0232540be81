import type { OptimizerConfig, RunOutcome, Sweep, SweepRow, Verdict } from '@sweetspot/schema'
import { curveOf } from '../diagnosis/curve-of.ts'
import { diagnoseCurve } from '../diagnosis/diagnose.ts'
import { median } from '../numeric/quantile.ts'
import type { JobResult } from '../run/job.ts'
import { bathtubOf } from './bathtub.ts'
import { finalLossOf, medianRun, spreadOf } from './final-loss.ts'

/** The runs of one rate, one per seed. */
export interface RateRuns {
  readonly learningRate: number
  readonly results: readonly JobResult[]
  /** Whether a plan gave the rate up before its last step. */
  readonly stoppedEarly?: boolean
}

/** Verdicts that keep a rate from being the best, however low its loss. */
const broken: readonly Verdict[] = ['diverged', 'diverging', 'collapsed', 'oscillating']

/** What the runs of one optimizer at several rates say together: each rate's verdict, judged with its neighbours, and the bathtub. */
export function sweepOf(
  optimizer: OptimizerConfig,
  rates: readonly RateRuns[],
  { leaveOut = broken }: { readonly leaveOut?: readonly Verdict[] } = {},
): Sweep {
  const sorted = rates.filter(({ results }) => results.some(hasEnded)).sort((a, b) => a.learningRate - b.learningRate)
  const rows = sorted.map(({ learningRate, results, stoppedEarly = false }) => {
    const ended = results.filter(hasEnded)
    return { learningRate, results: ended, stoppedEarly, loss: spreadOf(ended, finalLossOf) }
  })
  const initialLoss =
    rows.length === 0 ? Number.NaN : median(rows.flatMap(({ results }) => results.map(({ initial }) => initial.loss)))
  const neighbours = rows
    .filter(({ stoppedEarly }) => !stoppedEarly)
    .map(({ learningRate, results, loss }) => ({
      learningRate,
      finalLoss: loss.median,
      losses: medianRun(results).records.map((record) => record.loss),
    }))
  const diagnoses = rows.map(({ learningRate, results }) =>
    diagnoseCurve(curveOf(medianRun(results)), { learningRate, neighbours }),
  )
  const { excess, places, ...shape } = bathtubOf(
    rows.map(({ learningRate, loss, stoppedEarly }, i) => ({
      learningRate,
      finalLoss: loss.median,
      stoppedEarly,
      leftOut: leaveOut.includes(diagnoses[i]!.verdict),
      collapsed: diagnoses[i]!.verdict === 'collapsed',
    })),
    initialLoss,
  )
  return {
    optimizer,
    initialLoss,
    ...shape,
    bestOnEdge: edgeOf(shape.best, rates),
    rows: rows.map(({ learningRate, results, stoppedEarly, loss }, i): SweepRow => {
      const validationLosses = results.flatMap(({ final }) => final.validationLoss ?? [])
      const validationAccuracies = results.flatMap(({ final }) => final.validationAccuracy ?? [])
      return {
        learningRate,
        finalLoss: loss.median,
        finalLossRange: [loss.min, loss.max],
        ...(validationLosses.length > 0 && { validationLoss: median(validationLosses) }),
        ...(validationAccuracies.length > 0 && { validationAccuracy: median(validationAccuracies) }),
        outcome: mostFrequentOutcome(results),
        stepsRun: Math.max(...results.map(({ stepsRun }) => stepsRun)),
        stoppedEarly,
        excess: excess[i]!,
        place: places[i]!,
        diagnosis: diagnoses[i]!,
      }
    }),
  }
}

/** A rate that was given up, or whose runs were cut short, lies beyond the best all the same: going on there says nothing new. */
function edgeOf(best: number | null, rates: readonly RateRuns[]): Sweep['bestOnEdge'] {
  if (best === null) return 'none'
  const others = rates.map(({ learningRate }) => learningRate)
  return best === Math.min(...others) ? 'low' : best === Math.max(...others) ? 'high' : 'none'
}

/** A run that an abort kept from starting, or cut short, says nothing of its rate's final loss. */
function hasEnded({ outcome }: JobResult): boolean {
  return outcome.kind !== 'aborted'
}

function mostFrequentOutcome(results: readonly JobResult[]): RunOutcome {
  const kinds = results.map(({ outcome }) => outcome.kind)
  const count = (kind: string) => kinds.filter((other) => other === kind).length
  return results.reduce((top, result) => (count(result.outcome.kind) > count(top.outcome.kind) ? result : top)).outcome
}
