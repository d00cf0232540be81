import type { Executor } from '@sweetspot/core'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { createRunStore, type RunState, type RunStore } from '../store/run-store.ts'

/** A run store of a component: its state, and the ways to change it. The plan under way is dropped when the component goes. */
export function useRun<Result>(executor: Executor): RunState<Result> & Pick<RunStore<Result>, 'start' | 'cancel'> {
  const store = useMemo(() => createRunStore<Result>(executor), [executor])
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)
  useEffect(() => store.drop, [store])
  return { ...state, start: store.start, cancel: store.cancel }
}
