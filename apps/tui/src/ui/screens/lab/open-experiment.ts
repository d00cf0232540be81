import type { ExperimentConfig } from '@sweetspot/schema'
import type { Frame } from '../../frame/screen.ts'
import { screenFor } from '../../frame/screen-for.ts'
import type { LabModel } from './lab-model.ts'

/** Opens an experiment here, or on the screen that is for its kind. */
export function openExperiment(
  model: Pick<LabModel, 'store' | 'lay'>,
  frame: Pick<Frame, 'show'>,
  experiment: ExperimentConfig,
): void {
  model.lay(null)
  const screen = screenFor(experiment)
  if (screen === 'lab') model.store.open({ kind: 'experiment', experiment })
  else frame.show(screen, { kind: 'experiment', experiment })
}
