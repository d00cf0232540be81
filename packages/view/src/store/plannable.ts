import { comparisonConfig, type ExperimentConfig, parse } from '@sweetspot/schema'

/** An experiment of which the result has the same config: a single run is carried out as a comparison of one rate. */
export type PlannedExperiment = Exclude<ExperimentConfig, { kind: 'run' }>

/** The experiment as its result will have it. */
export function plannable(experiment: ExperimentConfig): PlannedExperiment {
  if (experiment.kind !== 'run') return experiment
  return parse(comparisonConfig, {
    run: experiment,
    learningRates: [experiment.learningRate],
    seeds: [experiment.seed],
  })
}
