import { type Chart, liveChart, type RunState } from '@sweetspot/view'
import type { PlannedExperiment } from './plan-of.ts'

/** The curves of the runs under way, or nothing before the first record. */
export function liveDrawing(
  experiment: PlannedExperiment,
  { records, learningRates, jobs }: RunState<unknown>,
): Chart | null {
  const runs = records.flatMap((own, job) =>
    own.length > 0 ? [{ learningRate: learningRates[job]!, records: own }] : [],
  )
  if (runs.length === 0) return null
  const steps = experiment.kind === 'range-test' ? experiment.steps : experiment.run.steps
  return liveChart(runs, { total: jobs, steps })
}
