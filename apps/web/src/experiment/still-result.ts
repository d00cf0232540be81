import { createSerialExecutor, drive } from '@sweetspot/core'
import { type ExperimentResult, type PlannedExperiment, planOf } from './plan-of.ts'

/** What comes of an experiment on this thread: for pages that are rendered before anybody opens them. */
export function stillResult(experiment: PlannedExperiment): Promise<ExperimentResult> {
  const executor = createSerialExecutor({
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  })
  return drive(planOf(experiment), executor)
}
