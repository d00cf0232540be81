import { presetNamed } from '@sweetspot/schema'
import { labPanels } from '@sweetspot/view/lab'
import type { Screen } from '../../frame/screen.ts'
import { playbackBindings } from '../../training/playback-bindings.ts'
import { sharedOf } from '../../training/shared-of.ts'
import { createTraining, type Training } from '../../training/training.ts'
import { SearchView } from './SearchView.tsx'

/** The search for the best rate, decades first. */
export const searchScreen: Screen<Training> = {
  name: 'search',
  title: 'Search',
  create: ({ session }) => createTraining(presetNamed('flagship').config, session),
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
  View: SearchView,
}
