import type { Executor } from '@sweetspot/core'
import { type ExperimentConfig, hashOf, type PanelName } from '@sweetspot/schema'
import type { LinkReading } from '../../link/read-link.ts'
import { createExperimentStore, type ExperimentControls } from '../../store/experiment-store.ts'
import { notBegun } from '../../store/run-store.ts'
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
export interface LabStore extends ExperimentControls {
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
  /** The page is left: nothing goes on. */
  leave(): void
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
  const { get, subscribe, set, known, start, drop, controls } = createExperimentStore(initialState(first), {
    executor: reuseRuns(executor),
    onStart,
  })
  let editedThing: string | undefined
  /** Whether the page's link was looked at: what it opens is a beginning. */
  let hasBegun = false

  /** Shows a moment of the timeline; what is not known of its experiment is trained, unless it is large. */
  function shift(timeline: Timeline<Subject>, change: Partial<LabState> = {}): void {
    const experiment = experimentOf(timeline.present)
    const hash = hashOf(experiment)
    if (hash === get().hash) {
      set({ timeline, problem: null, ...change })
      return
    }
    drop()
    const result = known(hash)
    const large = result === null && isLarge(experiment)
    set({
      ...atEnd,
      timeline,
      experiment,
      hash,
      run: notBegun,
      result,
      problem: large ? { kind: 'large', experiment, issues: [largeIssue(experiment)] } : null,
      ...(result && { latest: result }),
      ...change,
    })
    if (result === null && !large) start()
  }

  /** Goes on to a subject; back or forth in time where it is the one that was there. */
  function goTo(subject: Subject): void {
    editedThing = undefined
    const { timeline } = get()
    const { past, present, future } = timeline
    const [before, after] = [past.at(-1), future[0]]
    if (isSame(subject, present)) {
      set({ problem: null })
      return
    }
    const next =
      before && isSame(subject, before)
        ? undone(timeline)
        : after && isSame(subject, after)
          ? redone(timeline)
          : hasBegun
            ? advanced(timeline, subject)
            : timelineOf(subject)
    shift(next, { panels: panelsWith(next.present) })
  }

  return {
    ...controls,
    get,
    subscribe,
    edit(bench, thing) {
      const goesOn = thing !== undefined && thing === editedThing
      editedThing = thing
      const subject: Subject = { kind: 'bench', bench }
      const { timeline } = get()
      shift(goesOn ? withPresent(timeline, subject) : advanced(timeline, subject), panelChange(timeline, subject))
      return !goesOn
    },
    look: (bench) => set({ timeline: withPresent(get().timeline, { kind: 'bench', bench }) }),
    take: (experiment) => goTo(subjectOf(experiment)),
    open(reading) {
      if (reading.kind === 'wrong' || reading.kind === 'large') {
        drop()
        set({ problem: reading, run: notBegun })
      } else if (reading.kind === 'experiment') goTo(subjectOf(reading.experiment))
      else goTo(subjectOf(first))
      hasBegun = true
      const { result, run, problem } = get()
      if (result === null && run.status === 'idle' && problem === null) start()
    },
    undo() {
      editedThing = undefined
      shift(undone(get().timeline))
    },
    redo() {
      editedThing = undefined
      shift(redone(get().timeline))
    },
    train() {
      drop()
      set({ problem: null })
      start()
    },
    leave: drop,
    choose: (panels) => set({ panels }),
  }
}

/** Another task is looked at anew. */
function panelChange({ present }: Timeline<Subject>, subject: Subject): Partial<LabState> {
  const task = (one: Subject) => (one.kind === 'bench' ? one.bench.config.runs[0]!.task.name : null)
  return task(present) === task(subject) ? {} : { panels: panelsWith(subject) }
}
