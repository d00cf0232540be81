import type { Executor } from '@sweetspot/core'
import type { ExperimentConfig, ExperimentResult } from '@sweetspot/schema'
import { createExperimentStore, type ExperimentControls, type LinkReading, notBegun } from '@sweetspot/view'
import type { FigureSource } from './figure-source.ts'
import { type FigureState, initialState } from './figure-state.ts'
import { isLight } from './light.ts'
import { ownSetting, type Setting, settingOf } from './setting.ts'
import type { Turns } from './turns.ts'

/** A live figure outside React: its state, and every way to change it. */
export interface FigureStore extends ExperimentControls {
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
  /** Shows a variant as the lesson has it. */
  choose(variant: string): void
  /** Shows another experiment and trains it. */
  change(experiment: ExperimentConfig): void
  /** Does what a link asks for; a large experiment waits for the reader's word, a wrong one for another. */
  open(reading: LinkReading): void
}

/** What a figure's store works with. */
export interface FigureStoreOptions {
  readonly executor: Executor
  readonly turns: Turns
  /** Called when a training begins. */
  onStart?(): void
  /** Whether nothing is to be seen growing. */
  isStill?(): boolean
}

const atEnd = { step: null, isPlaying: false } as const

/** The store of one figure on an executor, in line with the other figures of its page. */
export function createFigureStore(
  figure: FigureSource,
  { executor, turns, onStart, isStill }: FigureStoreOptions,
): FigureStore {
  const { get, subscribe, set, known, keep, start, drop, controls } = createExperimentStore(initialState(figure), {
    executor,
    onStart,
    onEnd(status) {
      leaveLine()
      declined = status !== 'done'
    },
  })
  let inView = false
  /** The reader has cancelled, or it failed: nothing begins again unasked. */
  let declined = false
  let endTurn: (() => void) | null = null

  const isTraining = () => get().run.status === 'running'

  function leaveLine(): void {
    const end = endTurn
    endTurn = null
    end?.()
  }

  /** Ends what is under way as if it had never begun. */
  function clear(): void {
    drop()
    leaveLine()
  }

  function begin(isAsked: boolean): void {
    declined = false
    const isGrowing = isAsked && !isStill?.()
    set({ isGrowing, ...atEnd })
    start({ records: isGrowing })
  }

  /** Trains unasked where there is something to train, not too much of it, and nothing else trains. */
  function stand(): void {
    const { experiment, result, problem } = get()
    if (!inView || declined || isTraining() || endTurn || result || problem || !isLight(experiment)) return
    endTurn = () => {}
    const end = turns.take(() => begin(false))
    endTurn = end
  }

  /** Shows what is known of an experiment; what is not known is trained. */
  function shift(setting: Setting, isAsked: boolean): void {
    clear()
    declined = false
    const result = known(setting.hash)
    set({ ...setting, ...atEnd, run: notBegun, problem: null, result, ...(result && { latest: result }) })
    if (result) return
    if (isAsked) begin(true)
    else stand()
  }

  /** Runs nothing, and says why. */
  function refuse(problem: NonNullable<FigureState['problem']>): void {
    clear()
    set({ problem })
  }

  return {
    ...controls,
    get,
    subscribe,
    take(result, jobs) {
      keep(result)
      const shown = get()
      if (result.hash !== shown.hash || shown.result !== null || isTraining()) return
      set({ result, latest: result, run: { ...notBegun, status: 'done', jobs, done: jobs } })
    },
    enter() {
      inView = true
      stand()
    },
    leave() {
      inView = false
      clear()
      if (get().isPlaying) controls.pause()
    },
    train() {
      clear()
      begin(true)
    },
    choose: (id) => shift(ownSetting(figure.variants.find((one) => one.id === id) ?? figure.variants[0]!), false),
    change(experiment) {
      const setting = settingOf(figure, get().variant, experiment)
      if (setting) shift(setting, true)
      else refuse({ kind: 'not-here', experiment, issues: [] })
    },
    open(reading) {
      if (reading.kind === 'none') return set({ problem: null })
      if (reading.kind === 'wrong') return refuse(reading)
      const setting = settingOf(figure, get().variant, reading.experiment)
      if (setting === null) return refuse({ kind: 'not-here', experiment: reading.experiment, issues: [] })
      // What is shown already was agreed to.
      if (setting.hash === get().hash) return set({ problem: null })
      if (reading.kind === 'large') return refuse(reading)
      shift(setting, !setting.isOwn)
    },
  }
}
