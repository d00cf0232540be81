import type { Intervention, RunConfig } from '@sweetspot/schema'
import { type Bench, withRuns } from './bench.ts'
import { addRun } from './edit-runs.ts'

/**
 * The bench with the rate of a run changed from a step on; a change that the run had at this step gives way.
 *
 * @throws ConfigError where the schema forbids it
 */
export function intervene(bench: Bench, index: number, change: Intervention): Bench {
  return withRuns(bench, bench.config.runs.with(index, intervened(bench.config.runs[index]!, change)))
}

/** The bench with a copy of a run that parts from it at a step: both have the same past. */
export function fork(bench: Bench, index: number, change: Intervention): Bench {
  return addRun(bench, index, intervened(bench.config.runs[index]!, change))
}

/** The bench with one of a run's changes at another step or to another rate. */
export function editIntervention(bench: Bench, index: number, place: number, change: Intervention): Bench {
  return intervene(removeIntervention(bench, index, place), index, change)
}

/** The bench without one of a run's changes. */
export function removeIntervention(bench: Bench, index: number, place: number): Bench {
  const run = bench.config.runs[index]!
  const interventions = run.interventions.toSpliced(place, 1)
  return withRuns(bench, bench.config.runs.with(index, { ...run, interventions }))
}

/** The base rate of a run at a step: its own, or that of its latest change. */
export function baseRateAt({ learningRate, interventions }: RunConfig, step: number): number {
  return interventions.findLast((change) => change.step <= step)?.learningRate ?? learningRate
}

function intervened(run: RunConfig, change: Intervention): RunConfig {
  const others = run.interventions.filter(({ step }) => step !== change.step)
  return { ...run, interventions: [...others, change].sort((a, b) => a.step - b.step) }
}
