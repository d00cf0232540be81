import type { ExperimentConfig } from '../experiments/index.ts'
import type { RunConfig } from '../experiments/run.ts'
import { runsOf } from '../experiments/runs-of.ts'
import { batchOf, parameterCount, samplesOf } from './parameter-count.ts'

/** Most Hessian-vector products of one measurement of the sharpness. */
const productsPerSharpness = 80

/**
 * An upper estimate of what an experiment costs: runs × steps × parameters × batch, in multiply-adds up to a small factor.
 *
 * A search is counted with the most rates it may try, a checked range test with a sweep by half-decades over its range, and each
 * measurement of a run's sharpness with all training data for each of its products.
 */
export function workOf(experiment: ExperimentConfig): number {
  if (experiment.kind === 'overlay') return experiment.runs.reduce((total, run) => total + run.steps * stepWork(run), 0)
  return updatesOf(experiment) * stepWork(runsOf(experiment)[0])
}

/** What one step of a run costs on average. */
function stepWork({ task, record }: RunConfig): number {
  const measured = record.stabilityEvery > 0 ? (productsPerSharpness * samplesOf(task)) / record.stabilityEvery : 0
  return parameterCount(task) * (batchOf(task) + measured)
}

/** Updates of all runs of an experiment together. */
function updatesOf(experiment: Exclude<ExperimentConfig, { kind: 'overlay' }>): number {
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
