import { type Intervention, type RunConfig, startOf } from '@sweetspot/schema'
import {
  type Bench,
  editIntervention,
  type LabStore,
  type SettingPath,
  selectedRun,
  settingAt,
  withSetting,
} from '@sweetspot/view/lab'
import { benchIn, changeBench } from '../../../training/change-bench.ts'
import { pathText, type SettingLine } from './form-lines.ts'

/** Sets a setting of the run in hand, or of all runs where they share it; undefined is its default. What is wrong with it, or null. */
export function changeSetting(store: LabStore, path: SettingPath, value: unknown): string | null {
  const thing = `setting:${benchIn(store.get())?.selected}:${pathText(path)}`
  return changeBench(
    store,
    (bench) => (isChange(path) ? withChange(bench, path, value) : withSetting(bench, path, value)),
    thing,
  )
}

/** The values of a setting that has a few, in their order; none where any number or text will do. */
export function choicesOf({ form }: Pick<SettingLine, 'form'>): readonly unknown[] {
  if (form.kind === 'named') return Object.keys(form.members)
  if (form.kind !== 'value') return []
  const { kind, choices } = form.field
  return kind === 'flag' ? [false, true] : kind === 'choice' ? (choices ?? []) : []
}

/** The choice after one, or before it. */
export function neighbourOf(line: Pick<SettingLine, 'form'>, choice: unknown, by: 1 | -1): unknown {
  const choices = choicesOf(line)
  const at = choices.indexOf(choice)
  return choices[(at + by + choices.length) % choices.length]
}

/** The value that stands for a choice: of a named thing its name with what it cannot do without. */
export function valueOfChoice({ form }: Pick<SettingLine, 'form'>, choice: unknown): unknown {
  return form.kind === 'named' && typeof choice === 'string' && Object.hasOwn(form.members, choice)
    ? startOf(form, choice)
    : form.kind === 'named'
      ? { name: choice }
      : choice
}

/** The choice that a setting is: of a named thing its name. */
export function choiceOf({ form, value }: SettingLine): unknown {
  return form.kind === 'named' ? (value as { readonly name?: string } | undefined)?.name : value
}

/** A rate that is changed in mid-run stands in the order of its step, wherever it is moved. */
const isChange = (path: SettingPath): boolean => path[0] === 'interventions' && path.length === 3

function withChange(bench: Bench, path: SettingPath, value: unknown): Bench {
  const run: RunConfig = selectedRun(bench)
  const [, place, key] = path as readonly [string, number, string]
  const change = { ...(settingAt(run, path.slice(0, 2)) as Intervention), [key]: value }
  return editIntervention(bench, bench.selected, place, change)
}
