import { lastStepOf, type RateScale, timesRootOfTen } from '@sweetspot/view'
import {
  type Bench,
  baseRateAt,
  duplicateRun,
  fork,
  hasRoom,
  intervene,
  type LabState,
  removeRun,
  select,
  selectedRun,
  solo,
  toggleHidden,
  withRate,
} from '@sweetspot/view/lab'
import type { LabActions } from '../use-lab-actions.ts'
import type { Shortcut } from './shortcuts.ts'

/** Does what a shortcut stands for; what makes no sense now does nothing. */
export function actOn(
  shortcut: Exclude<Shortcut, 'help'>,
  state: LabState,
  scale: RateScale,
  actions: LabActions,
): void {
  const doing: Readonly<Partial<Record<Shortcut, () => unknown>>> = {
    ...onLab(state, actions),
    ...onRun(state, scale, actions),
  }
  doing[shortcut]?.()
}

function onLab(state: LabState, actions: LabActions) {
  const at = state.step ?? lastStepOf(state.experiment)
  return {
    play: state.isPlaying ? actions.pause : actions.play,
    back: () => actions.moveTo(at - 1),
    on: () => actions.moveTo(at + 1),
    start: () => actions.moveTo(0),
    end: () => actions.moveTo(null),
    train: state.run.status === 'running' ? actions.cancel : actions.train,
    undo: actions.undo,
    redo: actions.redo,
  }
}

/** What is done with the run in hand, where there is one. */
function onRun({ timeline: { present }, step }: LabState, scale: RateScale, { change, look }: LabActions) {
  if (present.kind !== 'bench') return {}
  const { bench } = present
  const { selected } = bench
  const run = selectedRun(bench)
  const setRate = (by: 1 | -1) => () =>
    change((old) => withRate(old, selected, timesRootOfTen(scale, run.learningRate, by)), `rate:${selected}`)
  return {
    previous: () => look((old) => select(old, selected - 1)),
    next: () => look((old) => select(old, selected + 1)),
    hide: () => look((old) => toggleHidden(old, selected)),
    solo: () => look((old) => solo(old, selected)),
    faster: setRate(1),
    slower: setRate(-1),
    remove: () => change((old) => removeRun(old, selected)),
    ...(hasRoom(bench) && { duplicate: () => change(duplicateRun) }),
    ...(step !== null && onStep(bench, step, scale, change)),
  }
}

function onStep(bench: Bench, step: number, scale: RateScale, change: LabActions['change']) {
  const { selected } = bench
  const learningRate = timesRootOfTen(scale, baseRateAt(selectedRun(bench), step), -1)
  return {
    change: () => change((old) => intervene(old, selected, { step, learningRate })),
    ...(hasRoom(bench) && { fork: () => change((old) => fork(old, selected, { step, learningRate })) }),
  }
}
