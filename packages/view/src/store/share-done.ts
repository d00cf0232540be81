import type { ExperimentState } from './experiment-state.ts'
import type { PlannedExperiment } from './plannable.ts'

/**
 * How much of a training is done, from 0 to 1, by its steps: a run that ended early has no more to do. Undefined before anything has
 * begun, and where nobody knows beforehand which runs there will be.
 */
export function shareDone({ experiment, run }: Pick<ExperimentState, 'experiment' | 'run'>): number | undefined {
  const steps = stepsOfJobs(experiment, run.jobs)
  if (steps.length === 0) return undefined
  const done = steps.map((all, job) => (run.results[job] ? all : (run.records[job]?.at(-1)?.step ?? -1) + 1))
  return sum(done) / sum(steps)
}

/** How many steps each job has. */
function stepsOfJobs(experiment: PlannedExperiment, jobs: number): readonly number[] {
  switch (experiment.kind) {
    case 'comparison':
      return new Array<number>(jobs).fill(experiment.run.steps)
    case 'overlay':
      return experiment.runs.map(({ steps }) => steps)
    default:
      return []
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
