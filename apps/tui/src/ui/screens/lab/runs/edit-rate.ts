import { editableRates, rateScale, timesRootOfTen } from '@sweetspot/view'
import { baseRateAt, fork, intervene, type LabStore, selectedRun, withRate } from '@sweetspot/view/lab'
import { benchIn, changeBench, roomProblem, stepOfChange } from '../../../training/change-bench.ts'

/** Gives the run in hand another rate, from the cursor's step on where it stands inside the run; what is wrong with it, or null. */
export function setRate(store: LabStore, learningRate: number): string | null {
  const { step } = store.get()
  return changeBench(
    store,
    (bench) => {
      const from = stepOfChange(bench, step)
      return from === null
        ? withRate(bench, bench.selected, learningRate)
        : intervene(bench, bench.selected, { step: from, learningRate })
    },
    `rate:${benchIn(store.get())?.selected}:${step}`,
  )
}

/** The rate of the run in hand where the cursor stands, √10 times as large or as small. */
export function nudgedRate(store: LabStore, by: 1 | -1): number | null {
  const { step, experiment } = store.get()
  const bench = benchIn(store.get())
  if (bench === null) return null
  const run = selectedRun(bench)
  const from = stepOfChange(bench, step)
  const scale = rateScale(editableRates(experiment).map(({ value }) => value))
  return timesRootOfTen(scale, from === null ? run.learningRate : baseRateAt(run, from), by)
}

/** Lets a copy of the run in hand part from it at the cursor, and takes the copy in hand; what is in the way, or null. */
export function forkRun(store: LabStore, learningRate: number): string | null {
  const { step } = store.get()
  return changeBench(store, (bench) =>
    fork(bench, bench.selected, { step: stepOfChange(bench, step) ?? 0, learningRate }),
  )
}

/** Why the run in hand cannot be forked now; null where it can. */
export function forkProblem(store: LabStore): string | null {
  const bench = benchIn(store.get())
  if (bench === null) return 'There is no run here to fork.'
  if (stepOfChange(bench, store.get().step) === null)
    return 'Move the cursor to a step inside the run first: with the arrows, or Space.'
  return roomProblem(bench)
}
