import { lastStepOf } from '@sweetspot/view'
import type { LabState } from '@sweetspot/view/lab'
import type { Binding } from '../keys/binding.ts'
import type { Training } from './training.ts'

/** The keys that play, step and scrub. */
export function playbackBindings({ store }: Pick<Training, 'store'>): readonly Binding[] {
  const state = store.get()
  const at = state.step ?? frontOf(state)
  const tenth = Math.max(1, Math.round(lastStepOf(state.experiment) / 10))
  return [
    {
      keys: ['Space'],
      does: 'play or pause',
      hint: state.isPlaying ? 'pause' : 'play',
      run: state.isPlaying ? store.pause : store.play,
    },
    { keys: ['Left', 'h'], does: 'one step back', run: () => store.moveTo(at - 1) },
    { keys: ['Right', 'l'], does: 'one step on', run: () => store.moveTo(at + 1) },
    { keys: ['[', 'PageUp'], does: 'a tenth of the run back', run: () => store.moveTo(at - tenth) },
    { keys: [']', 'PageDown'], does: 'a tenth of the run on', run: () => store.moveTo(at + tenth) },
    { keys: ['Home', '0'], does: 'to the start', run: () => store.moveTo(0) },
    { keys: ['End', '$'], does: 'to the end', run: () => store.moveTo(null) },
  ]
}

/** The last step that there is to see: of runs under way the latest of any, else the last of all. */
function frontOf({ run: { status, records }, experiment }: LabState): number {
  if (status !== 'running') return lastStepOf(experiment)
  return Math.max(0, ...records.map((own) => own?.at(-1)?.step ?? 0))
}
