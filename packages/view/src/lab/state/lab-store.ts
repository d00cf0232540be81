import type { Executor } from '@sweetspot/core'
import { type ExperimentConfig, hashOf, type PanelName } from '@sweetspot/schema'
import type { LinkProblem, LinkReading } from '../../link/read-link.ts'
import { createExperimentStore, type ExperimentControls } from '../../store/experiment-store.ts'
import type { PlannedExperiment } from '../../store/plannable.ts'
import { notBegun } from '../../store/run-store.ts'
import type { Bench } from '../bench/bench.ts'
import { advanced, redone, type Timeline, timelineOf, undone, withPresent } from '../bench/timeline.ts'
import {
  experimentOf,
  initialState,
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
  /** What lies on the bench until a link is opened; what the lab begins with where it is left out. */
  readonly shown?: ExperimentConfig
  /** Called when a training begins. */
  onStart?(): void
}

const atEnd = { step: null, isPlaying: false } as const

/** The store of a lab that begins with an experiment. */
export function createLabStore(
  first: ExperimentConfig,
  { executor, shown = first, onStart }: LabStoreOptions,
): LabStore {
  const { get, subscribe, set, known, start, drop, controls } = createExperimentStore(initialState(shown), {
    executor: reuseRuns(executor),
    onStart,
  })
  let editedThing: string | undefined
  /** Whether the page's link was looked at: what it opens is a beginning. */
  let hasBegun = false

  /** Shows a moment of the timeline; what is not known of its experiment is trained, unless something stands against it. */
  function shift(timeline: Timeline<Subject>, change: Partial<LabState> = {}): void {
    const experiment = experimentOf(timeline.present)
    const hash = hashOf(experiment)
    const isOther = hash !== get().hash
    if (isOther) drop()
    const { run, result } = isOther ? { run: notBegun, result: known(hash) } : get()
    const isUntrained = result === null && run.status === 'idle'
    const problem = isUntrained ? (largeProblem(experiment) ?? change.problem ?? null) : null
    set({
      timeline,
      ...change,
      problem,
      ...(isOther && { ...atEnd, experiment, hash, run, result, ...(result && { latest: result }) }),
    })
    if (isUntrained && problem === null) start()
  }

  /** Goes on to a subject, with what stands against training it; back or forth in time where it is the one that was there. */
  function goTo(subject: Subject, problem: LinkProblem | null = null): void {
    editedThing = undefined
    const { timeline } = get()
    const { past, present, future } = timeline
    const [before, after] = [past.at(-1), future[0]]
    if (isSame(subject, present)) {
      shift(timeline, { problem })
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
    shift(next, { panels: panelsWith(next.present), problem })
  }

  /** Goes one step back or on in time, where there is one. */
  function move(step: typeof undone): void {
    editedThing = undefined
    const { timeline } = get()
    const next = step(timeline)
    if (next !== timeline) shift(next)
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
      if (reading.kind === 'wrong') {
        drop()
        set({ problem: reading, run: notBegun })
      } else if (reading.kind === 'large') goTo(subjectOf(reading.experiment), reading)
      else goTo(subjectOf(reading.kind === 'experiment' ? reading.experiment : first))
      hasBegun = true
    },
    undo: () => move(undone),
    redo: () => move(redone),
    train() {
      drop()
      set({ problem: null })
      start()
    },
    leave: drop,
    choose: (panels) => set({ panels }),
  }
}

/** An experiment that is not begun before the reader's word. */
function largeProblem(experiment: PlannedExperiment): LinkProblem | null {
  const issue = largeIssue(experiment)
  return issue && { kind: 'large', experiment, issues: [issue] }
}

/** Another task is looked at anew. */
function panelChange({ present }: Timeline<Subject>, subject: Subject): Partial<LabState> {
  const task = (one: Subject) => (one.kind === 'bench' ? one.bench.config.runs[0]!.task.name : null)
  return task(present) === task(subject) ? {} : { panels: panelsWith(subject) }
}
