import type { ExperimentConfig } from '../experiments/index.ts'
import { batchOf, parameterCount } from './parameter-count.ts'

/**
 * An upper estimate of what an experiment costs: runs × steps × parameters × batch, in multiply-adds up to a small factor.
 *
 * A search is counted with the most rates it may try, a checked range test with a sweep by half-decades over its range.
 */
export function workOf(experiment: ExperimentConfig): number {
  const { task } = experiment.kind === 'run' ? experiment : experiment.run
  return updatesOf(experiment) * parameterCount(task) * batchOf(task)
}

/** Updates of all runs of an experiment together. */
function updatesOf(experiment: ExperimentConfig): number {
  switch (experiment.kind) {
    case 'run':
      return experiment.steps
    case 'comparison': {
      const { learningRates, optimizers, seeds, includeDefault, run } = experiment
      const rows = learningRates.length * Math.max(1, optimizers.length) + (includeDefault ? 1 : 0)
      return rows * seeds.length * run.steps
    }
    case 'range-test': {
      const { from, to, seeds, startStep, steps, check, run } = experiment
      const swept = check ? (2 * Math.log10(to / from) + 1) * run.steps : 0
      return seeds.length * (startStep + steps + swept)
    }
    case 'search':
      return experiment.maxRates * experiment.seeds.length * experiment.run.steps
  }
}
