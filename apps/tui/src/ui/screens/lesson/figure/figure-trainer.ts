import { type Executor, planOf } from '@sweetspot/core'
import type { ExperimentResult } from '@sweetspot/schema'
import { createRunStore, type PlannedExperiment, type RunState } from '@sweetspot/view'

/** One variant of a figure. */
export interface Subject {
  readonly figure: string
  readonly variant: string
}

/** Trains the figures of the course, one at a time. */
export interface FigureTrainer {
  /** What trains now; null for nothing. */
  current(): Subject | null
  /** Trains one; what trained before is as if it had never begun. */
  start(subject: Subject, experiment: PlannedExperiment): void
  /** Ends what trains; what is known so far is told. */
  cancel(): void
  /** Ends what trains as if it had never begun, and gives what that was. */
  drop(): Subject | null
}

/** A trainer that tells how far its training is. */
export function createFigureTrainer(
  executor: Executor,
  tell: (subject: Subject, run: RunState<ExperimentResult>) => void,
): FigureTrainer {
  const runs = createRunStore<ExperimentResult>(executor)
  let current: Subject | null = null

  runs.subscribe(() => {
    if (current === null) return
    const subject = current
    const run = runs.get()
    if (run.status !== 'running') current = null
    tell(subject, run)
  })

  function drop(): Subject | null {
    const dropped = current
    current = null
    runs.cancel()
    return dropped
  }

  return {
    current: () => current,
    start(subject, experiment) {
      current = subject
      void runs.start(planOf(experiment))
    },
    cancel: runs.cancel,
    drop,
  }
}
