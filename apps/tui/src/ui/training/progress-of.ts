import { lastStepOf } from '@sweetspot/view'
import type { LabState } from '@sweetspot/view/lab'

/** How far a training has come. */
interface TrainingProgress {
  readonly steps: number
  /** Of all runs that were asked for so far. */
  readonly ofSteps: number
}

/** The steps that are done of a training; a run that ended early has done all of its. */
export function progressOf({ run, experiment }: Pick<LabState, 'run' | 'experiment'>): TrainingProgress {
  const longest = lastStepOf(experiment) + 1
  const stepsOf = (job: number) => (experiment.kind === 'overlay' ? (experiment.runs[job]?.steps ?? longest) : longest)
  const jobs = Array.from({ length: run.jobs }, (_, job) => job)
  const done = (job: number) => (run.results[job] ? stepsOf(job) : (run.records[job]?.at(-1)?.step ?? -1) + 1)
  const sum = (of: (job: number) => number) => jobs.reduce((total, job) => total + of(job), 0)
  return { steps: sum(done), ofSteps: sum(stepsOf) }
}
