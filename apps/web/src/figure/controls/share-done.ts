import type { FigureState } from '../state/figure-state.ts'

/** How much of a training is done, from 0 to 1, by its steps; undefined where only runs that are over can be counted. */
export function shareDone({ experiment, run }: Pick<FigureState, 'experiment' | 'run'>): number | undefined {
  if (experiment.kind !== 'comparison' || run.jobs === 0) return undefined
  const { steps } = experiment.run
  const done = Array.from({ length: run.jobs }, (_, job) =>
    run.results[job] ? steps : (run.records[job]?.at(-1)?.step ?? -1) + 1,
  )
  return done.reduce((sum, one) => sum + one, 0) / (steps * run.jobs)
}
