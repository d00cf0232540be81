import { firstUnderMicroscope, microscopeBench } from '@sweetspot/view/lab'
import type { Screen } from '../../frame/screen.ts'
import { MicroscopeView } from './MicroscopeView.tsx'
import { microscopeBindings } from './microscope-bindings.ts'
import { microscopeCommands } from './microscope-commands.ts'
import { createMicroscopeModel, type MicroscopeModel } from './microscope-model.ts'
import { microscopeShared } from './microscope-shared.ts'

/** What an optimizer knows of single parameters, step by step. */
export const microscopeScreen: Screen<MicroscopeModel> = {
  name: 'microscope',
  title: 'Microscope',
  create: ({ session }) => createMicroscopeModel(firstUnderMicroscope().config, session),
  open({ store }, opening, frame) {
    if (opening.kind !== 'experiment') return
    const bench = microscopeBench(opening.experiment)
    if (bench === null) frame.say('This is no set of runs: open it in the lab.')
    else store.open({ kind: 'experiment', experiment: bench.config })
  },
  bindings: microscopeBindings,
  commands: microscopeCommands,
  shared: microscopeShared,
  leave: (model) => model.rest(),
  subscribe(model, listener) {
    model.begin()
    return model.subscribe(listener)
  },
  View: MicroscopeView,
}
