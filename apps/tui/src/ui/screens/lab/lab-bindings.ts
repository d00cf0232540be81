import { hasSteps } from '@sweetspot/view'
import { bestRunOf } from '@sweetspot/view/lab'
import type { Frame } from '../../frame/screen.ts'
import type { Binding } from '../../keys/binding.ts'
import { presetBindings } from '../../presets/preset-bindings.ts'
import { allPresets } from '../../presets/preset-sheet.ts'
import { benchIn } from '../../training/change-bench.ts'
import { playbackBindings } from '../../training/playback-bindings.ts'
import { trainingBindings } from '../../training/training-bindings.ts'
import { drawingBindings } from './drawing/drawing-bindings.ts'
import { panelBindings } from './drawing/panel-bindings.ts'
import { panelShown } from './drawing/panels.ts'
import type { LabModel } from './lab-model.ts'
import { openExperiment } from './open-experiment.ts'
import { runBindings } from './runs/run-bindings.ts'
import { settingBindings } from './settings/setting-bindings.ts'

/** The keys of the lab as things stand. */
export function labBindings(model: LabModel, frame: Frame): readonly Binding[] {
  const sheet = model.sheet()
  const inTime = trainingBindings(model)
  switch (sheet?.kind) {
    case 'presets':
      return presetBindings(
        sheet,
        {
          lay: (presets) => model.lay(presets && { kind: 'presets', ...presets }),
          open: (experiment) => openExperiment(model, frame, experiment),
        },
        frame,
      )
    case 'panels':
      return [...panelBindings(model, sheet, frame), ...inTime]
    case 'settings':
      // Escape closes the settings; what trains goes on.
      return [...settingBindings(model, sheet, frame), ...inTime]
    case undefined:
      return [
        ...(isUrgent(model) ? inTime : []),
        ...(isOverSteps(model) ? playbackBindings(model) : []),
        ...runBindings(model, frame),
        ...bestBindings(model),
        ...sheetBindings(model),
        ...drawingBindings(model, frame),
        ...(isUrgent(model) ? [] : inTime),
      ]
  }
}

// What trains can be cancelled, and what does not can be made to: that stands first.
function isUrgent({ store }: Pick<LabModel, 'store'>): boolean {
  const { run, problem, result } = store.get()
  return run.status === 'running' || run.status === 'failed' || problem !== null || result?.partial === true
}

/** What lies over the runs when it is asked for. */
function sheetBindings(model: Pick<LabModel, 'store' | 'lay'>): readonly Binding[] {
  const presets: Binding = {
    keys: ['o'],
    does: 'open a preset',
    hint: 'presets',
    run: () => model.lay({ kind: 'presets', ...allPresets }),
  }
  if (benchIn(model.store.get()) === null) return [presets]
  const settings: Binding = {
    keys: ['e'],
    does: 'every setting of the run in hand',
    hint: 'settings',
    run: () => model.lay({ kind: 'settings', path: '' }),
  }
  return [settings, presets]
}

/** Whether a cursor can run through what is drawn. */
function isOverSteps({ store }: Pick<LabModel, 'store'>): boolean {
  return benchIn(store.get()) !== null && hasSteps([panelShown(store.get())])
}

/** What is done with an experiment that is no set of runs. */
function bestBindings({ store }: Pick<LabModel, 'store'>): readonly Binding[] {
  const { timeline, result } = store.get()
  const best = timeline.present.kind === 'other' && result !== null ? bestRunOf(result) : null
  if (best === null) return []
  return [{ keys: ['Enter'], does: 'take its best run to the bench', hint: 'best run', run: () => store.take(best) }]
}
