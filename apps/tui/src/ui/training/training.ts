import type { ExperimentConfig } from '@sweetspot/schema'
import { paced } from '@sweetspot/view'
import { createLabStore, type LabStore } from '@sweetspot/view/lab'
import type { Session } from '../session/session.ts'
import { playback } from './playback.ts'

/** An experiment on a screen: its store, drawn at a pace, with a cursor that plays. */
export interface Training {
  readonly store: LabStore
  /** Calls back when there is something new to draw: what the user did at once, what is under way at the session's pace. */
  subscribe(listener: () => void): () => void
  /** Trains what the screen begins with, unless something was opened before. */
  begin(): void
  /** Stops the cursor; what trains goes on and is there when the screen is shown again. */
  rest(): void
}

/** A training that begins with an experiment. */
export function createTraining(first: ExperimentConfig, { executor, pace }: Session): Training {
  const store = createLabStore(first, { executor })
  const { isPlaying, ...player } = playback(store, pace)
  let hasBegun = false
  return {
    store,
    subscribe(listener) {
      const stopPlaying = store.subscribe(player.follow)
      const stop = paced(store.subscribe, () => store.get().revision, listener, pace)
      return () => {
        stop()
        stopPlaying()
      }
    },
    begin() {
      if (hasBegun) return
      hasBegun = true
      if (store.get().revision === 0) store.open({ kind: 'none' })
    },
    rest: () => isPlaying() && store.pause(),
  }
}
