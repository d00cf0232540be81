import { useEffect, useReducer } from 'react'
import { atMost } from './at-most.ts'
import type { FrameStore } from './frame-store.ts'

/** A number that stands for the model of the screen that is shown, which is no value of React's: another one after every change, at the session's pace. */
export function useVersion(frame: FrameStore): number {
  const screen = frame.current()
  const { pace } = frame.session
  const [version, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const paced = atMost(redraw, pace)
    const stop = screen.subscribe(paced.call)
    // What changed between the first picture and the subscription, such as a training that begins with it.
    redraw()
    return () => {
      stop()
      paced.stop()
    }
  }, [screen, pace])
  return version
}
