import { type Executor, planOf } from '@sweetspot/core'
import type { PanelName } from '@sweetspot/schema'
import { type ExperimentConfig, type ExperimentResult, hashOf } from '@sweetspot/schema'
import type { LinkReading } from '../../link/read-link.ts'
import type { Display } from '../../store/display.ts'
import { createResultCache } from '../../store/result-cache.ts'
import { createRunStore, notBegun } from '../../store/run-store.ts'
import { lastStepOf } from '../../store/steps-of.ts'
import type { Bench } from '../bench/bench.ts'
import { advanced, redone, type Timeline, timelineOf, undone, withPresent } from '../bench/timeline.ts'
import {
  experimentOf,
  initialState,
  isLarge,
  isSame,
  type LabState,
  largeIssue,
  panelsWith,
  type Subject,
  subjectOf,
} from './lab-state.ts'
import { reuseRuns } from './reuse-runs.ts'

/** The lab outside React: its state, and every way to change it. */
export interface LabStore {
  get(): LabState
  subscribe(listener: () => void): () => void
  /**
   * Puts another bench in the place of this one and trains it. Edits of the same thing one after the other, such as a slider
   * that is moved on, are one step of the past; true where it is a new one.
   */
  edit(bench: Bench, thing?: string): boolean
  /** Puts another bench there that differs only in what is in hand or drawn. */
  look(bench: Bench): void
  /** Opens an experiment: what was there can be had back. */
  take(experiment: ExperimentConfig): void
  /** Does what a link asks for; a large experiment waits for the reader's word, a wrong one for another. */
  open(reading: LinkReading): void
  undo(): void
  redo(): void
  /** Trains what is not trained yet, whatever its size. */
  train(): void
  cancel(): void
  /** The page is left: nothing goes on. */
  leave(): void
  moveTo(step: number | null): void
  advanceTo(step: number): void
  play(): void
  pause(): void
  show(change: Partial<Display>): void
  choose(panels: readonly PanelName[]): void
}

/** What the lab's store works with. */
export interface LabStoreOptions {
  readonly executor: Executor
  /** Called when a training begins. */
  onStart?(): void
}

const atEnd = { step: null, isPlaying: false } as const

/** The store of a lab that begins with an experiment. */
export function createLabStore(first: ExperimentConfig, { executor, onStart }: LabStoreOptions): LabStore {
  const listeners = new Set<() => void>()
  const runs = createRunStore<ExperimentResult>(reuseRuns(executor))
  const results = createResultCache<ExperimentResult>(6)
  let listening = false
  let editedThing: string | undefined
  /** Whether the page's link was looked at: what it opens is a beginning. */
  let hasBegun = false
  let state = initialState(first)

  function set(change: Partial<LabState>): void {
    state = { ...state, revision: state.revision + 1, ...change }
    for (const listener of listeners) listener()
  }

  runs.subscribe(() => {
    if (!listening) return
    const run = runs.get()
    if (run.status === 'running') {
      set({ run, revision: state.revision })
      return
    }
    listening = false
    const { result } = run
    if (result !== null && !result.partial) results.set(result.hash, result)
    set({ run, ...(result !== null && { result, latest: result }) })
  })

  /** Ends what is under way as if it had never begun. */
  function drop(): void {
    const wasListening = listening
    listening = false
    runs.cancel()
    if (wasListening) set({ run: notBegun })
  }

  function start(): void {
    listening = true
    onStart?.()
    set({ problem: null })
    void runs.start(planOf(state.experiment))
  }

  /** Shows a moment of the timeline; what is not known of its experiment is trained, unless it is large. */
  function shift(timeline: Timeline<Subject>, change: Partial<LabState> = {}): void {
    const experiment = experimentOf(timeline.present)
    const hash = hashOf(experiment)
    if (hash === state.hash) {
      set({ timeline, problem: null, ...change })
      return
    }
    drop()
    const result = results.get(hash)
    const large = result === null && isLarge(experiment)
    set({
      ...atEnd,
      timeline,
      experiment,
      hash,
      result,
      run: notBegun,
      problem: large ? { kind: 'large', experiment, issues: [largeIssue(experiment)] } : null,
      ...(result && { latest: result }),
      ...change,
    })
    if (result === null && !large) start()
  }

  /** Goes on to a subject; back or forth in time where it is the one that was there. */
  function goTo(subject: Subject): void {
    editedThing = undefined
    const { past, present, future } = state.timeline
    const [before, after] = [past.at(-1), future[0]]
    if (isSame(subject, present)) {
      set({ problem: null })
      return
    }
    const timeline =
      before && isSame(subject, before)
        ? undone(state.timeline)
        : after && isSame(subject, after)
          ? redone(state.timeline)
          : hasBegun
            ? advanced(state.timeline, subject)
            : timelineOf(subject)
    shift(timeline, { panels: panelsWith(timeline.present) })
  }

  const held = (step: number | null): number | null =>
    step === null || step >= lastStepOf(state.experiment) ? null : Math.max(0, Math.round(step))

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit(bench, thing) {
      const goesOn = thing !== undefined && thing === editedThing
      editedThing = thing
      const subject: Subject = { kind: 'bench', bench }
      const { timeline } = state
      shift(goesOn ? withPresent(timeline, subject) : advanced(timeline, subject), panelChange(state, subject))
      return !goesOn
    },
    look: (bench) => set({ timeline: withPresent(state.timeline, { kind: 'bench', bench }) }),
    take: (experiment) => goTo(subjectOf(experiment)),
    open(reading) {
      if (reading.kind === 'wrong' || reading.kind === 'large') {
        drop()
        set({ problem: reading, run: notBegun })
      } else if (reading.kind === 'experiment') goTo(subjectOf(reading.experiment))
      else goTo(subjectOf(first))
      hasBegun = true
      if (state.result === null && state.run.status === 'idle' && state.problem === null) start()
    },
    undo() {
      editedThing = undefined
      shift(undone(state.timeline))
    },
    redo() {
      editedThing = undefined
      shift(redone(state.timeline))
    },
    train() {
      drop()
      start()
    },
    cancel: runs.cancel,
    leave: drop,
    moveTo: (step) => set({ step: held(step), isPlaying: false }),
    advanceTo(step) {
      const next = held(step)
      set({ step: next, ...(next === null && { isPlaying: false }) })
    },
    play: () => set({ isPlaying: true, step: state.step ?? 0 }),
    pause: () => set({ isPlaying: false }),
    show: (change) => set({ display: { ...state.display, ...change } }),
    choose: (panels) => set({ panels }),
  }
}

/** Another task is looked at anew. */
function panelChange(state: LabState, subject: Subject): Partial<LabState> {
  const task = (one: Subject) => (one.kind === 'bench' ? one.bench.config.runs[0]!.task.name : null)
  return task(state.timeline.present) === task(subject) ? {} : { panels: panelsWith(subject) }
}
