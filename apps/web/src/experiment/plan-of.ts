import { comparePlan, type Plan, rangeTestPlan, searchPlan } from '@sweetspot/core'
import {
  type ComparisonConfig,
  type ComparisonResult,
  comparisonConfig,
  type ExperimentConfig,
  parse,
  type RangeTestConfig,
  type RangeTestResult,
  type SearchConfig,
  type SearchResult,
} from '@sweetspot/schema'

/** An experiment that has a plan of its own. */
export type PlannedExperiment = ComparisonConfig | RangeTestConfig | SearchConfig

/** What comes of an experiment. */
export type ExperimentResult = ComparisonResult | RangeTestResult | SearchResult

/** The experiment as a plan can carry it out: a single run is a comparison of one rate. */
export function plannable(experiment: ExperimentConfig): PlannedExperiment {
  if (experiment.kind !== 'run') return experiment
  return parse(comparisonConfig, {
    run: experiment,
    learningRates: [experiment.learningRate],
    seeds: [experiment.seed],
  })
}

/** The plan of an experiment. */
export function planOf(experiment: PlannedExperiment): Plan<ExperimentResult> {
  switch (experiment.kind) {
    case 'comparison':
      return comparePlan(experiment)
    case 'range-test':
      return rangeTestPlan(experiment)
    case 'search':
      return searchPlan(experiment)
  }
}
