import { type Executor, planOf } from '@sweetspot/core'
import type { ExperimentConfig, ExperimentResult } from '@sweetspot/schema'
import {
  createResultCache,
  createRunStore,
  type Display,
  type LinkReading,
  lastStepOf,
  notBegun,
} from '@sweetspot/view'
import type { FigureSource } from './figure-source.ts'
import type { FigureState } from './figure-state.ts'
import { initialState } from './figure-state.ts'
import { isLight } from './light.ts'
import { ownSetting, type Setting, settingOf } from './setting.ts'
import type { Turns } from './turns.ts'

/** A live figure outside React: its state, and every way to change it. */
export interface FigureStore {
  get(): FigureState
  subscribe(listener: () => void): () => void
  /** Takes a result of what is shown that was computed elsewhere. */
  take(result: ExperimentResult, jobs: number): void
  /** The figure is in view and the page idle: trains when it is this figure's turn, where that was not done. */
  enter(): void
  /** The figure is out of view or gone: what trains is cancelled, what plays pauses. */
  leave(): void
  /** Trains at once, also what was trained before. */
  train(): void
  cancel(): void
  /** Shows a variant as the lesson has it. */
  choose(variant: string): void
  /** Shows another experiment and trains it. */
  change(experiment: ExperimentConfig): void
  /** Does what a link asks for; a large experiment waits for the reader's word, a wrong one for another. */
  open(reading: LinkReading): void
  /** Moves the cursor, and stops playing; null is the end. */
  moveTo(step: number | null): void
  /** Moves the cursor on while playing; at the end it stops. */
  advanceTo(step: number): void
  play(): void
  pause(): void
  show(change: Partial<Display>): void
}

/** What a figure's store works with. */
export interface FigureStoreOptions {
  readonly executor: Executor
  readonly turns: Turns
  /** Called when a training begins. */
  onStart?(): void
}

const atEnd = { step: null, isPlaying: false } as const

/** The store of one figure on an executor, in line with the other figures of its page. */
export function createFigureStore(figure: FigureSource, { executor, turns, onStart }: FigureStoreOptions): FigureStore {
  const listeners = new Set<() => void>()
  const runs = createRunStore<ExperimentResult>(executor)
  const cache = createResultCache<ExperimentResult>(6)
  let inView = false
  /** Whether what the run store says concerns the state. */
  let listening = false
  /** The reader has cancelled, or it failed: nothing begins again unasked. */
  let declined = false
  let endTurn: (() => void) | null = null
  let state = initialState(figure)

  function set(change: Partial<FigureState>): void {
    state = { ...state, revision: state.revision + 1, ...change }
    for (const listener of listeners) listener()
  }

  runs.subscribe(() => {
    if (!listening) return
    const run = runs.get()
    if (run.status === 'running') return set({ run, revision: state.revision })
    listening = false
    leaveLine()
    declined = run.status !== 'done'
    const { result } = run
    if (result !== null && !result.partial) cache.set(result.hash, result)
    set({ run, ...(result !== null && run.done > 0 && { result, latest: result }) })
  })

  function leaveLine(): void {
    const end = endTurn
    endTurn = null
    end?.()
  }

  /** Ends what is under way as if it had never begun. */
  function drop(): void {
    const wasListening = listening
    listening = false
    runs.cancel()
    leaveLine()
    if (wasListening) set({ run: notBegun })
  }

  function start(isAsked: boolean): void {
    declined = false
    listening = true
    onStart?.()
    set({ isAsked, ...atEnd })
    // Unasked, no curve is seen to grow.
    void runs.start(planOf(state.experiment), { records: isAsked })
  }

  /** Trains unasked where there is something to train, not too much of it, and nothing else trains. */
  function stand(): void {
    if (!inView || declined || listening || endTurn || state.result || state.problem) return
    if (!isLight(state.experiment)) return
    endTurn = () => {}
    const end = turns.take(() => start(false))
    endTurn = end
  }

  /** Shows what is known of an experiment; what is not known is trained. */
  function shift(setting: Setting, isAsked: boolean): void {
    drop()
    declined = false
    const result = cache.get(setting.hash)
    set({ ...setting, ...atEnd, run: notBegun, problem: null, result, ...(result && { latest: result }) })
    if (result) return
    if (isAsked) start(true)
    else stand()
  }

  /** Runs nothing, and says why. */
  function refuse(problem: NonNullable<FigureState['problem']>): void {
    drop()
    set({ problem })
  }

  /** A step of the run: never before the start, and the end from the last step on. */
  const held = (step: number | null): number | null =>
    step === null || step >= lastStepOf(state.experiment) ? null : Math.max(0, Math.round(step))

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    take(result, jobs) {
      cache.set(result.hash, result)
      if (result.hash !== state.hash || state.result !== null || listening) return
      set({ result, latest: result, run: { ...notBegun, status: 'done', jobs, done: jobs } })
    },
    enter() {
      inView = true
      stand()
    },
    leave() {
      inView = false
      drop()
      if (state.isPlaying) set({ isPlaying: false })
    },
    train() {
      drop()
      start(true)
    },
    cancel: runs.cancel,
    choose: (id) => shift(ownSetting(figure.variants.find((one) => one.id === id) ?? figure.variants[0]!), false),
    change: (experiment) => shift(settingOf(figure, state.variant, experiment), true),
    open(reading) {
      if (reading.kind === 'none') return set({ problem: null })
      if (reading.kind === 'wrong') return refuse(reading)
      const setting = settingOf(figure, state.variant, reading.experiment)
      // What is shown already was agreed to.
      if (setting.hash === state.hash) return set({ problem: null })
      if (reading.kind === 'large') return refuse(reading)
      shift(setting, !setting.isOwn)
    },
    moveTo: (step) => set({ step: held(step), isPlaying: false }),
    advanceTo(step) {
      const next = held(step)
      set({ step: next, ...(next === null && { isPlaying: false }) })
    },
    play: () => set({ isPlaying: true, step: state.step ?? 0 }),
    pause: () => set({ isPlaying: false }),
    show: (change) => set({ display: { ...state.display, ...change } }),
  }
}
