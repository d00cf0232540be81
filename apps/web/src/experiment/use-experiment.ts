import { createRunStore, type RunState } from '@sweetspot/view'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { engine } from '../engine/engine.ts'
import { createStopwatch, type Times } from '../engine/stopwatch.ts'
import { paced } from './paced.ts'
import { type ExperimentResult, type PlannedExperiment, planOf } from './plan-of.ts'

/** At most eight pictures a second of what is under way. */
const pace = { interval: 120, now: () => performance.now() }

/** An experiment on the site's engine: its state, and the ways to change it. */
export interface ExperimentControl {
  readonly state: RunState<ExperimentResult>
  readonly times: Times
  start(): void
  cancel(): void
}

/** An experiment of a component; it is cancelled when the component goes. */
export function useExperiment(experiment: PlannedExperiment): ExperimentControl {
  const [{ stopwatch, store }] = useState(() => {
    const stopwatch = createStopwatch(engine, pace.now)
    return { stopwatch, store: createRunStore<ExperimentResult>(stopwatch) }
  })
  const subscribe = useCallback(
    (listener: () => void) => paced(store.subscribe, () => store.get().status, listener, pace),
    [store],
  )
  const state = useSyncExternalStore(subscribe, store.get, store.get)
  useEffect(() => () => store.cancel(), [store])
  return {
    state,
    times: stopwatch.times(),
    start() {
      stopwatch.start()
      void store.start(planOf(experiment))
    },
    cancel: store.cancel,
  }
}
