import type { Chart } from '../chart/chart.ts'
import type { PlannedExperiment } from '../store/plannable.ts'
import type { RunState } from '../store/run-store.ts'
import { lastStepOf } from '../store/steps-of.ts'
import { type LiveRun, liveChart } from './live.ts'

/** More curves hide each other. */
const mostCurves = 24

/** The curves of an experiment's runs under way, those of the first seed, which come first; null before the first record. */
export function liveRunsChart(
  { jobs, records, learningRates }: Pick<RunState<unknown>, 'jobs' | 'records' | 'learningRates'>,
  experiment: PlannedExperiment,
): Chart | null {
  const total = jobs / (experiment.kind === 'comparison' ? experiment.seeds.length : 1)
  const curves = Math.min(total, mostCurves)
  const runs = records.flatMap((own, job): LiveRun[] =>
    job < curves && own.length > 0 ? [{ learningRate: learningRates[job]!, records: own }] : [],
  )
  return runs.length === 0 ? null : liveChart(runs, { total, steps: lastStepOf(experiment) + 1 })
}
