import { halfDecade } from '@sweetspot/view'
import {
  addRunAt,
  type Bench,
  isSurfaceName,
  removeRun,
  select,
  selectedRun,
  suitedRuns,
  surfaceNames,
  withRate,
  withStartMoved,
} from '@sweetspot/view/lab'
import type { Frame } from '../../frame/screen.ts'
import type { Binding } from '../../keys/binding.ts'
import { benchIn, changeBench, lookAt, roomProblem } from '../../training/change-bench.ts'
import { playbackBindings } from '../../training/playback-bindings.ts'
import { trainingBindings } from '../../training/training-bindings.ts'
import type { SurfaceModel } from './surface-model.ts'

/** The keys of the surface screen: of the runs, of what is drawn, or, while the start is moved, of that. */
export function surfaceBindings(model: SurfaceModel, frame: Pick<Frame, 'say'>): readonly Binding[] {
  const say = (problem: string | null) => problem !== null && frame.say(problem)
  const { showsLoss, lossScale, isPlacing } = model.look()
  if (isPlacing) return placingBindings(model, say)
  const { store } = model
  const bench = benchIn(store.get())!
  return [
    ...playbackBindings(model),
    ...runKeys(model, bench, say),
    { keys: ['n'], does: 'the next surface, with runs that suit it', hint: 'surface', run: () => openNext(model, 1) },
    { keys: ['N'], does: 'the surface before, with runs that suit it', run: () => openNext(model, -1) },
    { keys: ['w'], does: 'move the start of all runs', hint: 'start', run: () => model.turn({ isPlacing: true }) },
    {
      keys: ['v'],
      does: showsLoss ? 'the surface alone' : 'the losses beside the surface, or in its place',
      hint: 'loss',
      run: () => model.turn({ showsLoss: !showsLoss }),
    },
    {
      keys: ['L'],
      does: 'losses on a log scale, or as they are',
      run: () => model.turn({ lossScale: lossScale === 'log' ? 'linear' : 'log' }),
    },
    ...trainingBindings(model),
  ]
}

type Say = (problem: string | null) => void

function runKeys({ store }: SurfaceModel, bench: Bench, say: Say): readonly Binding[] {
  const { learningRate } = selectedRun(bench)
  const takeNext = (by: 1 | -1) => () => lookAt(store, (own) => select(own, own.selected + by))
  const nudge = (by: 1 | -1) => () =>
    say(
      changeBench(store, (own) => withRate(own, own.selected, halfDecade(learningRate, by)), `rate:${bench.selected}`),
    )
  return [
    { keys: ['Up', 'k'], does: 'take the run before in hand', hint: 'run', run: takeNext(-1) },
    { keys: ['Down', 'j'], does: 'take the next run in hand', run: takeNext(1) },
    { keys: ['+', '='], does: 'its rate: √10 times as large', hint: 'rate', run: nudge(1) },
    { keys: ['-', '_'], does: 'its rate: √10 times as small', run: nudge(-1) },
    {
      keys: ['a'],
      does: 'add a copy of it, at √10 times the rate',
      hint: 'add',
      run: () => say(roomProblem(bench) ?? changeBench(store, (own) => addRunAt(own, halfDecade(learningRate, 1)))),
    },
    {
      keys: ['x'],
      does: 'remove it',
      run: () =>
        say(
          bench.config.runs.length === 1
            ? 'The last run stays.'
            : changeBench(store, (own) => removeRun(own, own.selected)),
        ),
    },
  ]
}

function placingBindings(model: SurfaceModel, say: Say): readonly Binding[] {
  const move = (right: number, up: number) => () =>
    say(changeBench(model.store, (bench) => withStartMoved(bench, { right, up }), 'start'))
  return [
    { keys: ['Left', 'h'], does: 'start further left', hint: 'move the start', run: move(-1, 0) },
    { keys: ['Right', 'l'], does: 'start further right', run: move(1, 0) },
    { keys: ['Up', 'k'], does: 'start higher', run: move(0, 1) },
    { keys: ['Down', 'j'], does: 'start lower', run: move(0, -1) },
    {
      keys: ['Enter', 'Escape', 'w'],
      does: 'the start is right',
      hint: 'done',
      run: () => model.turn({ isPlacing: false }),
    },
  ]
}

function openNext({ store }: SurfaceModel, by: 1 | -1): void {
  const { name } = selectedRun(benchIn(store.get())!).task
  const at = isSurfaceName(name) ? surfaceNames.indexOf(name) : 0
  store.take(suitedRuns(surfaceNames[(at + by + surfaceNames.length) % surfaceNames.length]!))
}
