import type { ExperimentConfig, ExperimentResult } from '@sweetspot/schema'
import { rangeTestPlan } from '../range-test/plan.ts'
import { searchPlan } from '../search/plan.ts'
import { comparePlan } from './compare.ts'
import { overlayPlan } from './overlay.ts'
import type { Plan } from './plan.ts'

/** How an experiment of any kind is carried out; a single run is a comparison of one rate. */
export function planOf(experiment: ExperimentConfig): Plan<ExperimentResult> {
  switch (experiment.kind) {
    case 'comparison':
      return comparePlan(experiment)
    case 'overlay':
      return overlayPlan(experiment)
    case 'range-test':
      return rangeTestPlan(experiment)
    case 'search':
      return searchPlan(experiment)
    case 'run': {
      const { learningRate, seed } = experiment
      return comparePlan({ run: experiment, learningRates: [learningRate], seeds: [seed] })
    }
  }
}
