import { figureNamed } from '@sweetspot/lesson'
import { budgets, displayChoices, hasSteps, lastStepOf, smoothingNamed, smoothings } from '@sweetspot/view'
import type { Frame } from '../../../frame/screen.ts'
import { screenFor } from '../../../frame/screen-for.ts'
import type { Binding } from '../../../keys/binding.ts'
import type { CourseStore } from '../course/course-store.ts'
import { experimentOf, type FigureState, panelsIn, resultIn, variantOf } from './figure-state.ts'

/** The keys of a figure: what it shows, how, up to which step, and where it goes from here. */
export function figureBindings(store: CourseStore, id: string, frame: Frame): readonly Binding[] {
  const figure = figureNamed(id)
  const state = store.figure(id)
  const experiment = experimentOf(variantOf(figure, state))
  const screen = screenFor(experiment)
  return [
    ...playbackKeys(store, id, state),
    ...variantKeys(store, id, state),
    ...displayKeys(store, id, state),
    state.run.status === 'running'
      ? { keys: ['r'], does: 'cancel the training', hint: 'cancel', run: () => store.cancel(id) }
      : {
          keys: ['r'],
          does: resultIn(state) ? 'train the figure again' : 'train the figure',
          ...(resultIn(state) === null && { hint: 'run' }),
          run: () => store.train(id),
        },
    {
      keys: ['o'],
      does: `open the experiment in the screen ${screen}`,
      hint: screen === 'lab' ? 'in the lab' : 'open',
      run: () => frame.show(screen, { kind: 'experiment', experiment }),
    },
  ]
}

function playbackKeys(store: CourseStore, id: string, state: FigureState): Binding[] {
  const figure = figureNamed(id)
  if (resultIn(state) === null || !hasSteps(panelsIn(figure, state))) return []
  const last = lastStepOf(experimentOf(variantOf(figure, state)))
  const at = state.step ?? last
  const tenth = Math.max(1, Math.round(last / 10))
  const moveTo = (step: number) => () => {
    store.setFigure(id, { isPlaying: false })
    store.moveTo(id, step)
  }
  const { isPlaying } = state
  return [
    {
      keys: ['Space'],
      does: 'play or pause the figure',
      hint: isPlaying ? 'pause' : 'play',
      run: () => store.setFigure(id, isPlaying ? { isPlaying: false } : { isPlaying: true, step: state.step ?? 0 }),
    },
    { keys: ['Left', 'h'], does: 'one step back', hint: 'step', run: moveTo(at - 1) },
    { keys: ['Right', 'l'], does: 'one step on', run: moveTo(at + 1) },
    { keys: ['<'], does: 'a tenth of the run back', run: moveTo(at - tenth) },
    { keys: ['>'], does: 'a tenth of the run on', run: moveTo(at + tenth) },
    { keys: ['0'], does: 'to the start of the run', run: moveTo(0) },
    { keys: ['$'], does: 'to the end of the run', run: moveTo(last) },
  ]
}

function variantKeys(store: CourseStore, id: string, state: FigureState): Binding[] {
  const { variants } = figureNamed(id)
  if (variants.length < 2) return []
  const at = variants.findIndex((variant) => variant.id === state.variant)
  const show = (by: number) => () => store.show(id, variants[(at + by + variants.length) % variants.length]!.id)
  return [
    { keys: ['v'], does: 'show the next variant of the figure', hint: 'variant', run: show(1) },
    { keys: ['V'], does: 'show the variant before', run: show(-1) },
  ]
}

function displayKeys(store: CourseStore, id: string, state: FigureState): Binding[] {
  const { display } = state
  const choices = displayChoices(panelsIn(figureNamed(id), state))
  const show = (change: Partial<FigureState['display']>) => () =>
    store.setFigure(id, { display: { ...display, ...change } })
  const smoothing =
    smoothings[(smoothings.findIndex(({ value }) => value === smoothingNamed(display)) + 1) % smoothings.length]!
  const larger = budgets.find((one) => one > display.budget)
  const smaller = budgets.findLast((one) => one < display.budget)
  return [
    ...(choices.scale
      ? [
          {
            keys: ['L'],
            does: display.yScale === 'log' ? 'linear axis of the loss' : 'log axis of the loss',
            hint: display.yScale === 'log' ? 'linear' : 'log',
            run: show({ yScale: display.yScale === 'log' ? 'linear' : 'log' }),
          },
        ]
      : []),
    ...(choices.smoothing
      ? [{ keys: ['m'], does: `smoothing: ${smoothing.label}`, run: show({ smoothing: smoothing.beta }) }]
      : []),
    ...(choices.budget && larger !== undefined
      ? [{ keys: ['+'], does: 'a larger budget of steps', hint: 'budget', run: show({ budget: larger }) }]
      : []),
    ...(choices.budget && smaller !== undefined
      ? [{ keys: ['-'], does: 'a smaller budget of steps', run: show({ budget: smaller }) }]
      : []),
  ]
}
