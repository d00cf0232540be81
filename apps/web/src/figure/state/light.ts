import { type ExperimentConfig, workOf } from '@sweetspot/schema'

/** Multiply-adds up to which a figure trains unasked: a few seconds of two cores. */
const workUnasked = 1.5e10

/** Whether an experiment takes little enough to be trained unasked. */
export function isLight(experiment: ExperimentConfig): boolean {
  return workOf(experiment) <= workUnasked
}
