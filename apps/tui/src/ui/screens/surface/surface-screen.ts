import { presetNamed } from '@sweetspot/schema'
import { labPanels } from '@sweetspot/view/lab'
import type { Screen } from '../../frame/screen.ts'
import { playbackBindings } from '../../training/playback-bindings.ts'
import { sharedOf } from '../../training/shared-of.ts'
import { createTraining, type Training } from '../../training/training.ts'
import { SurfaceView } from './SurfaceView.tsx'

/** Ways over a loss of two parameters. */
export const surfaceScreen: Screen<Training> = {
  name: 'surface',
  title: 'Surface',
  create: ({ session }) => createTraining(presetNamed('himmelblau').config, session),
  open(training, opening) {
    if (opening.kind === 'experiment') training.store.open({ kind: 'experiment', experiment: opening.experiment })
  },
  bindings: (training) => playbackBindings(training),
  shared: ({ store }) => sharedOf(store, () => labPanels(store.get(), 'full').map(({ panel }) => panel)),
  leave: (training) => training.rest(),
  subscribe(training, listener) {
    training.begin()
    return training.subscribe(listener)
  },
  View: SurfaceView,
}
