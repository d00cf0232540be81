import { figureNamed } from '@sweetspot/lesson'
import { paced } from '@sweetspot/view'
import type { Session } from '../../../session/session.ts'
import { playback } from '../../../training/playback.ts'
import { experimentOf, firstFigure, variantOf } from '../figure/figure-state.ts'
import { type CourseStore, createCourseStore } from './course-store.ts'

/** The lesson on a screen: its store, drawn at a pace, with a figure that plays. */
export interface Course {
  readonly store: CourseStore
  /** Calls back when there is something new to draw: what the reader did at once, what is under way at the session's pace. */
  subscribe(listener: () => void): () => void
}

/** A lesson that nobody has opened. */
export function createCourse({ executor, pace }: Pick<Session, 'executor' | 'pace'>): Course {
  const store = createCourseStore({ executor })
  const playing = () => Object.entries(store.get().figures).find(([, { isPlaying }]) => isPlaying)
  const player = playback(
    {
      get() {
        const [id, state] = playing() ?? ['downhill', firstFigure('downhill')]
        return { ...state, experiment: experimentOf(variantOf(figureNamed(id), state)) }
      },
      advanceTo(step) {
        const [id] = playing() ?? []
        if (id !== undefined) store.moveTo(id, step)
      },
    },
    pace,
  )
  return {
    store,
    subscribe(listener) {
      const stopPlaying = store.subscribe(player.follow)
      const stop = paced(store.subscribe, () => store.get().revision, listener, pace)
      store.enter()
      return () => {
        stop()
        stopPlaying()
      }
    },
  }
}
