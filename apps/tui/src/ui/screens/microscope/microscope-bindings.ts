import { halfDecade } from '@sweetspot/view'
import { removeRun, select } from '@sweetspot/view/lab'
import type { Frame } from '../../frame/screen.ts'
import type { Binding } from '../../keys/binding.ts'
import { benchIn, changeBench, lookAt } from '../../training/change-bench.ts'
import { playbackBindings } from '../../training/playback-bindings.ts'
import { trainingBindings } from '../../training/training-bindings.ts'
import { changeRun, moveEpsilon, runInHand, toggleBiasCorrection } from './change-optimizer.ts'
import { type MicroscopeModel, pages } from './microscope-model.ts'

/** The keys of the microscope. */
export function microscopeBindings(model: MicroscopeModel, frame: Pick<Frame, 'say'>): readonly Binding[] {
  const { store } = model
  const say = (problem: string | null) => problem !== null && frame.say(problem)
  const watched = runInHand(store).record.watch.length
  const { place, page } = model.look()
  const turnTo = (by: 1 | -1) => () =>
    model.turn({ page: pages[(pages.indexOf(page) + by + pages.length) % pages.length]! })
  const nudge = (by: 1 | -1) => () =>
    say(changeRun(store, (run) => ({ ...run, learningRate: halfDecade(run.learningRate, by) }), 'rate'))
  return [
    ...playbackBindings(model),
    {
      keys: ['Up', 'k'],
      does: 'the parameter before',
      hint: 'weight',
      run: () => model.turn({ place: Math.max(0, place - 1) }),
    },
    {
      keys: ['Down', 'j'],
      does: 'the next parameter',
      run: () => model.turn({ place: Math.min(watched - 1, place + 1) }),
    },
    { keys: ['v'], does: 'the next page: formulas, moments, rates, both runs', hint: 'page', run: turnTo(1) },
    { keys: ['V'], does: 'the page before', run: turnTo(-1) },
    {
      keys: ['b'],
      does: 'without bias correction, or with it again',
      hint: 'bias',
      run: () => say(toggleBiasCorrection(store)),
    },
    { keys: ['e'], does: 'ε ten times as large', hint: 'ε', run: () => say(moveEpsilon(store, 1)) },
    { keys: ['E'], does: 'ε ten times as small', run: () => say(moveEpsilon(store, -1)) },
    { keys: ['+', '='], does: 'the rate: √10 times as large', hint: 'rate', run: nudge(1) },
    { keys: ['-', '_'], does: 'the rate: √10 times as small', run: nudge(-1) },
    ...changedKeys(model, say),
    ...trainingBindings(model),
  ]
}

/** The keys for the changed run, where there is one. */
function changedKeys({ store }: MicroscopeModel, say: (problem: string | null) => void): readonly Binding[] {
  const bench = benchIn(store.get())!
  if (bench.config.runs.length === 1) return []
  return [
    {
      keys: ['c'],
      does: 'look at the other of the two runs',
      hint: 'other run',
      run: () => lookAt(store, (own) => select(own, own.selected + 1)),
    },
    { keys: ['x'], does: 'take the change back', run: () => say(changeBench(store, (own) => removeRun(own, 1))) },
  ]
}
