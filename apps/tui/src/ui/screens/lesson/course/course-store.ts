import { figureNamed } from '@sweetspot/lesson'
import { lastStepOf, notBegun } from '@sweetspot/view'
import type { Session } from '../../../session/session.ts'
import type { Wait } from '../figure/figure-piece.ts'
import { experimentOf, type FigureState, firstFigure, resultIn, variantOf } from '../figure/figure-state.ts'
import { createFigureTrainer } from '../figure/figure-trainer.ts'
import { figuresSeen, isAskedAbout } from '../figure/figures-seen.ts'
import { createReaders, type Reader } from '../reader/reader.ts'
import { type CourseState, firstState } from './course-state.ts'

/** The lesson outside React: its state, and how it is changed. What is seen of it trains. */
export interface CourseStore {
  get(): CourseState
  subscribe(listener: () => void): () => void
  /** The chapter in hand as it is seen now. */
  reader(): Reader
  /** The chapter in hand of another state. */
  readerOf(state: CourseState): Reader
  figure(id: string): FigureState
  set(change: Partial<CourseState>): void
  setFigure(id: string, change: Partial<FigureState>): void
  /** Shows a variant of a figure. */
  show(id: string, variant: string): void
  /** Moves the cursor of a figure; at the end it stops. */
  moveTo(id: string, step: number): void
  /** Trains what a figure shows, also what was trained before. */
  train(id: string): void
  /** Ends the training of a figure; it does not begin again unasked. */
  cancel(id: string): void
  /** The screen is shown: what is seen trains. */
  enter(): void
  /** Another screen is shown: nothing goes on. */
  leave(): void
}

/** The store of a lesson that nobody has opened. */
export function createCourseStore({ executor }: Pick<Session, 'executor'>): CourseStore {
  const listeners = new Set<() => void>()
  const readerOf = createReaders()
  let isShown = false
  let state = firstState()

  const trainer = createFigureTrainer(executor, ({ figure: id, variant }, run) => {
    const { results } = figure(id)
    if (run.status === 'running') return put({ figures: withFigure(id, { run }) })
    const { result } = run
    const isWhole = run.status === 'done' && result !== null
    const kept = isWhole ? { results: { ...results, [variant]: result } } : { isDeclined: true }
    set({ figures: withFigure(id, { run, ...kept }) })
  })

  const figure = (id: string): FigureState => state.figures[id] ?? firstFigure(id)
  const withFigure = (id: string, change: Partial<FigureState>) => ({
    ...state.figures,
    [id]: { ...figure(id), ...change },
  })

  function put(change: Partial<CourseState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function set(change: Partial<CourseState>): void {
    state = { ...state, ...change, revision: state.revision + 1 }
    attend()
    for (const listener of listeners) listener()
  }

  /** Trains the first figure that is seen and not trained; what trains out of sight goes on until then. */
  function attend(): void {
    if (!isShown) return
    const seen = state.place === 'chapter' ? figuresSeen(readerOf(state)) : []
    const open = seen.filter((id) => resultIn(figure(id)) === null)
    const next = open.find((id) => !figure(id).isDeclined && waitOf(id) === null)
    const current = trainer.current()
    const isStill = current !== null && figure(current.figure).variant === current.variant
    if (current && !isStill) forget()
    if (next !== undefined && !(isStill && seen.includes(current.figure))) begin(next)
    const training = trainer.current()?.figure
    const waits = Object.fromEntries(open.map((id) => [id, waitOf(id) ?? (training === id ? null : 'turn')]))
    if (open.some((id) => waits[id] !== state.waits[id])) state = { ...state, waits: { ...state.waits, ...waits } }
    pause((id) => !seen.includes(id))
  }

  function pause(which: (id: string) => boolean): void {
    for (const id of Object.keys(state.figures))
      if (figure(id).isPlaying && which(id)) state = { ...state, figures: withFigure(id, { isPlaying: false }) }
  }

  function waitOf(id: string): Wait {
    return isAskedAbout(id, readerOf(state), state.answers) && !figure(id).isAsked ? 'question' : null
  }

  function begin(id: string): void {
    forget()
    const { variant } = figure(id)
    state = { ...state, figures: withFigure(id, { run: notBegun, isDeclined: false, step: null, isPlaying: false }) }
    trainer.start({ figure: id, variant }, experimentOf(variantOf(figureNamed(id), figure(id))))
  }

  /** Ends what trains as if it had never begun. */
  function forget(): void {
    const dropped = trainer.drop()
    if (dropped) state = { ...state, figures: withFigure(dropped.figure, { run: notBegun }) }
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reader: () => readerOf(state),
    readerOf,
    figure,
    set,
    setFigure: (id, change) => set({ figures: withFigure(id, change) }),
    show: (id, variant) =>
      set({ figures: withFigure(id, { variant, step: null, isPlaying: false, isDeclined: false }) }),
    moveTo(id, step) {
      const isEnd = step >= lastStepOf(experimentOf(variantOf(figureNamed(id), figure(id))))
      set({ figures: withFigure(id, isEnd ? { step: null, isPlaying: false } : { step: Math.max(0, step) }) })
    },
    train(id) {
      const { [figure(id).variant]: _, ...results } = figure(id).results
      state = { ...state, figures: withFigure(id, { results, isAsked: true }) }
      begin(id)
      set({})
    },
    cancel(id) {
      if (trainer.current()?.figure === id) trainer.cancel()
    },
    enter() {
      isShown = true
      set({})
    },
    leave() {
      isShown = false
      forget()
      pause(() => true)
    },
  }
}
