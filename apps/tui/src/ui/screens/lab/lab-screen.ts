import { presetNamed } from '@sweetspot/schema'
import { labPanels } from '@sweetspot/view/lab'
import type { Screen } from '../../frame/screen.ts'
import { sharedOf } from '../../training/shared-of.ts'
import { drawingCommands } from './commands/drawing-commands.ts'
import { runCommands } from './commands/run-commands.ts'
import { settingCommands } from './commands/setting-commands.ts'
import { LabView } from './LabView.tsx'
import { labBindings } from './lab-bindings.ts'
import { createLabModel, type LabModel } from './lab-model.ts'

/** Runs side by side, on one chart and in one table. */
export const labScreen: Screen<LabModel> = {
  name: 'lab',
  title: 'Lab',
  create: ({ session }) => createLabModel(presetNamed('flagship').config, session),
  open(model, opening) {
    model.lay(null)
    if (opening.kind === 'experiment') model.store.open({ kind: 'experiment', experiment: opening.experiment })
  },
  bindings: labBindings,
  commands: (model, frame) => [
    ...runCommands(model.store),
    ...settingCommands(model.store),
    ...drawingCommands(model, frame),
  ],
  shared: ({ store }) => sharedOf(store, () => labPanels(store.get(), 'full').map(({ panel }) => panel)),
  leave: (model) => model.rest(),
  subscribe(model, listener) {
    model.begin()
    return model.subscribe(listener)
  },
  View: LabView,
}
