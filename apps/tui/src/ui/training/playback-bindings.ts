import { lastStepOf } from '@sweetspot/view'
import type { Binding } from '../keys/binding.ts'
import type { Training } from './training.ts'

/** The keys that play, step and scrub. */
export function playbackBindings({ store }: Pick<Training, 'store'>): readonly Binding[] {
  const { isPlaying, step, experiment } = store.get()
  const last = lastStepOf(experiment)
  const at = step ?? last
  const tenth = Math.max(1, Math.round(last / 10))
  return [
    {
      keys: ['Space'],
      does: 'play or pause',
      hint: isPlaying ? 'pause' : 'play',
      run: isPlaying ? store.pause : store.play,
    },
    { keys: ['Left', 'h'], does: 'one step back', hint: 'step', run: () => store.moveTo(at - 1) },
    { keys: ['Right', 'l'], does: 'one step on', run: () => store.moveTo(at + 1) },
    { keys: ['[', 'PageUp'], does: 'a tenth of the run back', run: () => store.moveTo(at - tenth) },
    { keys: [']', 'PageDown'], does: 'a tenth of the run on', run: () => store.moveTo(at + tenth) },
    { keys: ['Home', '0'], does: 'to the start', run: () => store.moveTo(0) },
    { keys: ['End', '$'], does: 'to the end', run: () => store.moveTo(null) },
  ]
}
