import type { ExperimentConfig } from './index.ts'
import type { RunConfig } from './run.ts'

/** The runs that an experiment spells out: itself, all of an overlay, or the one from which the others are made. */
export function runsOf(experiment: ExperimentConfig): readonly [RunConfig, ...RunConfig[]] {
  if (experiment.kind === 'run') return [experiment]
  // The schema asks for one run at least.
  if (experiment.kind === 'overlay') return experiment.runs as [RunConfig, ...RunConfig[]]
  return [experiment.run]
}
