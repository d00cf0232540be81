import { type Executor, planOf } from '@sweetspot/core'
import type { ExperimentResult } from '@sweetspot/schema'
import type { Display } from './display.ts'
import type { ExperimentState } from './experiment-state.ts'
import { createResultCache } from './result-cache.ts'
import { createRunStore, type RunState } from './run-store.ts'
import { lastStepOf } from './steps-of.ts'

/** What a reader does with an experiment that is shown. */
export interface ExperimentControls {
  cancel(): void
  /** Moves the cursor, and stops playing; null is the end. */
  moveTo(step: number | null): void
  /** Moves the cursor on while playing; at the end it stops. */
  advanceTo(step: number): void
  play(): void
  pause(): void
  show(change: Partial<Display>): void
}

/** The part that all stores of experiments have in common: state, training, results that are remembered, cursor. */
export interface ExperimentStore<State extends ExperimentState> {
  get(): State
  subscribe(listener: () => void): () => void
  set(change: Partial<State>): void
  readonly controls: ExperimentControls
  /** The result of an experiment that was trained or taken not long ago. */
  known(hash: string): ExperimentResult | null
  /** Remembers a result. */
  keep(result: ExperimentResult): void
  /** Trains what is shown, by default with its records as they come. */
  start(options?: { readonly records?: boolean }): void
  /** Ends what trains as if it had never begun. */
  drop(): void
}

/** What such a store works with. */
export interface ExperimentStoreOptions {
  readonly executor: Executor
  /** Called when a training begins. */
  onStart?: (() => void) | undefined
  /** Called when a training has come to its end, before its result is shown. */
  onEnd?(status: RunState<unknown>['status']): void
}

/** How many results are remembered. */
const mostResults = 6

/** A store that begins with a state. */
export function createExperimentStore<State extends ExperimentState>(
  first: State,
  { executor, onStart, onEnd }: ExperimentStoreOptions,
): ExperimentStore<State> {
  const listeners = new Set<() => void>()
  const runs = createRunStore<ExperimentResult>(executor)
  const results = createResultCache<ExperimentResult>(mostResults)
  let state = first

  function set(change: Partial<State> | Partial<ExperimentState>): void {
    state = { ...state, revision: state.revision + 1, ...change }
    for (const listener of listeners) listener()
  }

  function keep(result: ExperimentResult): void {
    if (!result.partial) results.set(result.hash, result)
  }

  runs.subscribe(() => {
    const run = runs.get()
    if (run.status === 'running' && run.isEnding === state.run.isEnding) return set({ run, revision: state.revision })
    if (run.status === 'running' || run.status === 'idle') return set({ run })
    onEnd?.(run.status)
    const { result, done } = run
    if (result !== null) keep(result)
    // Of a training that was cancelled before anything came of it there is nothing to show.
    set({ run, ...(result !== null && done > 0 && { result, latest: result }) })
  })

  /** A step of the run: never before the start, and the end from the last step on. */
  const held = (step: number | null): number | null =>
    step === null || step >= lastStepOf(state.experiment) ? null : Math.max(0, Math.round(step))

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set,
    known: results.get,
    keep,
    start(options) {
      onStart?.()
      void runs.start(planOf(state.experiment), options)
    },
    drop: runs.drop,
    controls: {
      cancel: runs.cancel,
      moveTo: (step) => set({ step: held(step), isPlaying: false }),
      advanceTo(step) {
        const next = held(step)
        set({ step: next, ...(next === null && { isPlaying: false }) })
      },
      play: () => set({ isPlaying: true, step: state.step ?? 0 }),
      pause: () => set({ isPlaying: false }),
      show: (change) => set({ display: { ...state.display, ...change } }),
    },
  }
}
