import { labPanels, suitedRuns, surfaceBench } from '@sweetspot/view/lab'
import type { Screen } from '../../frame/screen.ts'
import { sharedOf } from '../../training/shared-of.ts'
import { withScreenCommand } from '../../training/with-screen-command.ts'
import { SurfaceView } from './SurfaceView.tsx'
import { surfaceBindings } from './surface-bindings.ts'
import { surfaceCommands } from './surface-commands.ts'
import { createSurfaceModel, type SurfaceModel } from './surface-model.ts'

/** Ways over a loss of one or two parameters. */
export const surfaceScreen: Screen<SurfaceModel> = {
  name: 'surface',
  title: 'Surface',
  create: ({ session }) => createSurfaceModel(suitedRuns('himmelblau'), session),
  open({ store }, opening, frame) {
    if (opening.kind !== 'experiment') return
    const bench = surfaceBench(opening.experiment)
    if (bench === null) frame.say('These runs have too many parameters for a surface: see them in the lab.')
    else store.open({ kind: 'experiment', experiment: bench.config })
  },
  bindings: surfaceBindings,
  commands: surfaceCommands,
  shared: ({ store }) =>
    withScreenCommand(
      sharedOf(store, () => labPanels({ ...store.get(), panels: ['surface'] }, 'full').map(({ panel }) => panel)),
      'surface',
    ),
  leave: (model) => model.rest(),
  subscribe(model, listener) {
    model.begin()
    return model.subscribe(listener)
  },
  View: SurfaceView,
}
