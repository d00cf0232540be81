import { lastStepOf } from '@sweetspot/view'
import type { LabStore } from '@sweetspot/view/lab'

/**
 * Changes the experiment of a store without moving the cursor, which plays on if it played; of runs of another length the end is
 * shown.
 */
export function keepingCursor<Answer>(store: Pick<LabStore, 'get' | 'moveTo' | 'play'>, change: () => Answer): Answer {
  const { step, isPlaying, experiment } = store.get()
  const answer = change()
  if (step !== null && lastStepOf(store.get().experiment) === lastStepOf(experiment)) {
    store.moveTo(step)
    if (isPlaying) store.play()
  }
  return answer
}
