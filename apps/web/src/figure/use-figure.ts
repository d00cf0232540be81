import type { Executor } from '@sweetspot/core'
import { paced } from '@sweetspot/view'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { engine } from '../engine/engine.ts'
import { pace } from '../engine/pace.ts'
import { createStopwatch, type Stopwatch } from '../engine/stopwatch.ts'
import { isMotionUnwanted } from './is-motion-unwanted.ts'
import type { FigureSource } from './state/figure-source.ts'
import type { FigureState } from './state/figure-state.ts'
import { createFigureStore, type FigureStore } from './state/figure-store.ts'
import { pageTurns } from './state/turns.ts'
import { whenIdle } from './when-idle.ts'

/** The store of a component's figure, its state, and the time that its training took. */
export interface LiveFigure {
  readonly store: FigureStore
  readonly state: FigureState
  readonly stopwatch: Stopwatch
}

/** A live figure that trains while it is near, one at a time on a page; it goes with its component. */
export function useFigure(figure: FigureSource, isNear: boolean, executor: Executor = engine): LiveFigure {
  const [{ store, stopwatch }] = useState(() => {
    const stopwatch = createStopwatch(executor, pace.now)
    return {
      stopwatch,
      store: createFigureStore(figure, {
        executor: stopwatch,
        turns: pageTurns,
        onStart: stopwatch.start,
        isStill: isMotionUnwanted,
      }),
    }
  })
  const subscribe = useCallback(
    (listener: () => void) => paced(store.subscribe, () => store.get().revision, listener, pace),
    [store],
  )
  const state = useSyncExternalStore(subscribe, store.get, store.get)
  useEffect(() => (isNear ? whenIdle(store.enter) : store.leave()), [store, isNear])
  useEffect(() => store.leave, [store])
  return { store, state, stopwatch }
}
