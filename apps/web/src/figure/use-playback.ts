import { type ExperimentControls, lastStepOf, stepAfter } from '@sweetspot/view'
import { useEffect } from 'react'
import { isMotionUnwanted } from './is-motion-unwanted.ts'
import type { FigureState } from './state/figure-state.ts'

/** What has a cursor that plays. */
interface Playable {
  get(): Pick<FigureState, 'step' | 'experiment'>
  advanceTo(step: number): void
}

/** Plays from where the cursor stands; where motion is unwanted the end is there at once. */
export function playOn(store: Pick<ExperimentControls, 'play' | 'moveTo'> & Pick<Playable, 'get'>): void {
  if (isMotionUnwanted()) store.moveTo(lastStepOf(store.get().experiment))
  else store.play()
}

/** Least milliseconds between two pictures of a playing figure. */
const interval = 33

/** Moves the cursor of a figure on while it plays; a slow picture gets the time that it needs. The browser rests it where it is hidden. */
export function usePlayback(store: Playable, isPlaying: boolean): void {
  useEffect(() => {
    if (!isPlaying) return
    const { step, experiment } = store.get()
    const from = step ?? 0
    const begin = performance.now()
    let due = begin
    let frame = requestAnimationFrame(next)
    function next(now: number): void {
      if (now >= due) {
        const before = performance.now()
        store.advanceTo(stepAfter(from, now - begin, lastStepOf(experiment)))
        // React has drawn when the next task begins: what it took is left free for the reader, too.
        setTimeout(() => {
          due = performance.now() + Math.max(interval - 17, performance.now() - before)
        })
      }
      frame = requestAnimationFrame(next)
    }
    return () => cancelAnimationFrame(frame)
  }, [store, isPlaying])
}
