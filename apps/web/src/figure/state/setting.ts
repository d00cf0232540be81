import { type ExperimentConfig, hashOf, runsOf } from '@sweetspot/schema'
import { type PlannedExperiment, plannable } from '@sweetspot/view'
import type { FigureSource, VariantSource } from './figure-source.ts'

/** What a figure is set to: an experiment, and the variant whose panels show it. */
export interface Setting {
  readonly variant: VariantSource
  /** The variant's own experiment until the reader changes it. */
  readonly experiment: PlannedExperiment
  readonly hash: string
  /** Whether the experiment is the variant's own. */
  readonly isOwn: boolean
}

/** A variant as the lesson has it. */
export function ownSetting(variant: VariantSource): Setting {
  return { variant, experiment: variant.experiment, hash: variant.hash, isOwn: true }
}

/**
 * An experiment in a figure: the variant that it is, where it is one, else a change of the one nearest to it; null where the panels of
 * none can show it.
 */
export function settingOf(figure: FigureSource, current: VariantSource, given: ExperimentConfig): Setting | null {
  const experiment = plannable(given)
  const hash = hashOf(experiment)
  const candidates = [current, ...figure.variants]
  const same = candidates.find((variant) => variant.hash === hash)
  if (same) return ownSetting(same)
  const ofKind = candidates.filter((variant) => variant.experiment.kind === experiment.kind)
  const ofTask = ofKind.find((variant) => taskOf(variant.experiment) === taskOf(experiment))
  const variant = ofTask ?? ofKind[0] ?? candidates.find((one) => keepsRuns(one.experiment) && keepsRuns(experiment))
  return variant === undefined ? null : { variant, experiment, hash, isOwn: false }
}

/** Whether what comes of an experiment is whole runs: then the panels of any such experiment show it. */
function keepsRuns({ kind }: PlannedExperiment): boolean {
  return kind !== 'range-test' && kind !== 'search'
}

function taskOf(experiment: PlannedExperiment): string {
  return runsOf(experiment)[0].task.name
}
