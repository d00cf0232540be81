import { lastStepOf, type Pace, stepAfter } from '@sweetspot/view'
import type { LabStore } from '@sweetspot/view/lab'

/** Moves the cursor of a store on while it plays. */
export interface Playback {
  /** To be called after every change of the store: begins to move where it began to play. */
  follow(): void
  isPlaying(): boolean
}

/** The playback of a store by the session's clock; a slow picture gets the time that it needs. */
export function playback(store: Pick<LabStore, 'get' | 'advanceTo'>, { now, after, interval }: Pace): Playback {
  let isMoving = false
  const isPlaying = () => store.get().isPlaying
  return {
    isPlaying,
    follow() {
      if (isMoving || !isPlaying()) return
      isMoving = true
      const from = store.get().step ?? 0
      const begin = now()
      const move = () => {
        if (!isPlaying()) {
          isMoving = false
          return
        }
        store.advanceTo(stepAfter(from, now() - begin, lastStepOf(store.get().experiment)))
        after(interval, move)
      }
      after(interval, move)
    },
  }
}
