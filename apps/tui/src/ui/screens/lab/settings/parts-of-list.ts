import { startOf } from '@sweetspot/schema'
import { type Bench, baseRateAt, intervene, type LabStore, selectedRun } from '@sweetspot/view/lab'
import { benchIn, changeBench, stepOfChange } from '../../../training/change-bench.ts'
import { changeSetting } from './change-setting.ts'
import type { SettingLine } from './form-lines.ts'

/** Adds a part to the list that a setting is; what is in the way, or null. */
export function addPart(store: LabStore, { form, path, value }: SettingLine): string | null {
  if (form.kind !== 'list') return null
  if (path[0] === 'interventions') return changeBench(store, withNewChange(store.get().step))
  return changeSetting(store, path, [...((value as readonly unknown[] | undefined) ?? []), startOf(form.entry)])
}

/** Takes a part out of the list that it is in; what is in the way, or null. */
export function removePart(store: LabStore, { path }: SettingLine): string | null {
  const bench = benchIn(store.get())
  if (bench === null) return null
  const list = path.slice(0, -1)
  const entries = list.reduce<unknown>(
    (holder, key) => (holder as Record<string | number, unknown>)[key],
    selectedRun(bench),
  )
  return changeSetting(store, list, (entries as readonly unknown[]).toSpliced(path.at(-1) as number, 1))
}

/** A bench with a change of the rate of the run in hand at the cursor, or else in the middle of the run. */
const withNewChange = (cursor: number | null) => (bench: Bench) => {
  const run = selectedRun(bench)
  const step = stepOfChange(bench, cursor) ?? Math.floor(run.steps / 2)
  return intervene(bench, bench.selected, { step, learningRate: baseRateAt(run, step) })
}
