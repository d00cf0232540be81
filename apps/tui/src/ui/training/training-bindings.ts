import type { LabState } from '@sweetspot/view/lab'
import type { Binding } from '../keys/binding.ts'
import { keepingCursor } from './keeping-cursor.ts'
import type { Training } from './training.ts'

/** The keys that train, cancel, and go back and forth in what was done; those that make no sense now are left out. */
export function trainingBindings({ store }: Pick<Training, 'store'>): readonly Binding[] {
  const state = store.get()
  const { past, future } = state.timeline
  const train: Binding =
    state.run.status === 'running'
      ? { keys: ['r', 'Escape'], does: 'cancel the training', hint: 'cancel', run: store.cancel }
      : { keys: ['r'], ...trainWords(state), run: store.train }
  return [
    train,
    ...(past.length > 0
      ? [{ keys: ['u'], does: 'undo', hint: 'undo', run: () => keepingCursor(store, store.undo) }]
      : []),
    ...(future.length > 0 ? [{ keys: ['Ctrl+R'], does: 'redo', run: () => keepingCursor(store, store.redo) }] : []),
  ]
}

function trainWords({ problem, run, result }: LabState): Pick<Binding, 'does' | 'hint'> {
  if (problem?.kind === 'large') return { does: 'run it, however long it takes', hint: 'run it' }
  if (run.status === 'failed') return { does: 'try again', hint: 'try again' }
  if (result?.partial) return { does: 'train to the end', hint: 'train' }
  if (result === null) return { does: 'train', hint: 'train' }
  return { does: 'train again' }
}
