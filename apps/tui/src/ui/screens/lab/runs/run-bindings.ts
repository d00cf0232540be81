import { duplicateRun, removeRun, select, solo, toggleHidden } from '@sweetspot/view/lab'
import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import { benchIn, changeBench, lookAt, roomProblem, stepOfChange } from '../../../training/change-bench.ts'
import type { LabModel } from '../lab-model.ts'
import { forkProblem, forkRun, nudgedRate, setRate } from './edit-rate.ts'

/** The keys for the runs on the bench and the one in hand; none where there is no bench. */
export function runBindings({ store }: Pick<LabModel, 'store'>, frame: Pick<Frame, 'say'>): readonly Binding[] {
  const bench = benchIn(store.get())
  if (bench === null) return []
  const { selected, config } = bench
  const say = (problem: string | null) => problem !== null && frame.say(problem)
  const from = stepOfChange(bench, store.get().step)
  const nudge = (by: 1 | -1) => () => say(setRate(store, nudgedRate(store, by)!))
  const its = from === null ? 'its rate' : `its rate from step ${from} on`
  return [
    { keys: ['Up', 'k'], does: 'take the run before in hand', hint: 'run', run: () => takeNext(-1) },
    { keys: ['Down', 'j'], does: 'take the next run in hand', run: () => takeNext(1) },
    { keys: ['+', '='], does: `${its}: √10 times as large`, hint: 'rate', run: nudge(1) },
    { keys: ['-', '_'], does: `${its}: √10 times as small`, run: nudge(-1) },
    {
      keys: ['f'],
      does: 'fork it: a copy with another rate from the cursor’s step on',
      ...(from !== null && { hint: 'fork' }),
      run: () => say(forkProblem(store) ?? forkRun(store, nudgedRate(store, -1)!)),
    },
    {
      keys: ['d'],
      does: 'duplicate it',
      run: () => say(roomProblem(bench) ?? changeBench(store, duplicateRun)),
    },
    {
      keys: ['x'],
      does: 'remove it',
      run: () =>
        say(
          config.runs.length === 1 ? 'The last run stays.' : changeBench(store, (own) => removeRun(own, own.selected)),
        ),
    },
    { keys: ['H'], does: 'draw it or not', run: () => lookAt(store, (own) => toggleHidden(own, selected)) },
    { keys: ['S'], does: 'draw it alone, or all again', run: () => lookAt(store, (own) => solo(own, selected)) },
  ]

  function takeNext(by: 1 | -1): void {
    lookAt(store, (own) => select(own, own.selected + by))
  }
}
