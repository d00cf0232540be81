import { lastStepOf, type Pace, stepAfter } from '@sweetspot/view'
import type { LabState } from '@sweetspot/view/lab'

/** Moves the cursor of a store on while it plays. */
export interface Playback {
  /** To be called after every change of the store: begins to move where it began to play. */
  follow(): void
  isPlaying(): boolean
}

/** What can be played: a cursor over the steps of an experiment. */
export interface Playable {
  get(): Pick<LabState, 'isPlaying' | 'step' | 'experiment'>
  advanceTo(step: number): void
}

/** The playback of a store by the session's clock; a slow picture gets the time that it needs. */
export function playback(store: Playable, { now, after, interval }: Pace): Playback {
  let isMoving = false
  const isPlaying = () => store.get().isPlaying

  /** Goes on from where the cursor stands; from elsewhere where it was set since. */
  function begin(): void {
    const from = store.get().step ?? 0
    const since = now()
    let shown = from
    const move = () => {
      const { step, experiment } = store.get()
      if (!isPlaying()) isMoving = false
      else if (step !== shown) begin()
      else {
        store.advanceTo(stepAfter(from, now() - since, lastStepOf(experiment)))
        shown = store.get().step ?? 0
        after(interval, move)
      }
    }
    after(interval, move)
  }

  return {
    isPlaying,
    follow() {
      if (isMoving || !isPlaying()) return
      isMoving = true
      begin()
    },
  }
}
