import { runConfig, type SettingForm, type SettingForms, settingForms } from '@sweetspot/schema'
import {
  type Bench,
  differsIn,
  labelOf,
  labMarks,
  type SettingPath,
  selectedRun,
  settingAt,
  sharedSettings,
} from '@sweetspot/view/lab'

/** The forms of a run's settings. */
export const runForms = settingForms(runConfig)

/** A line of the form: what the settings below it are of, or a setting. */
export type FormLine = { readonly kind: 'heading'; readonly text: string } | SettingLine

/** A setting with its value. */
export interface SettingLine {
  readonly kind: 'setting'
  readonly depth: number
  readonly label: string
  readonly form: SettingForm
  readonly path: SettingPath
  readonly value: unknown
  /** Whether the runs differ in it. */
  readonly differs: boolean
  /** Whether it is a part of a list, and can be taken out of it. */
  readonly isPart: boolean
}

// The lines of a bench are asked for by its keys, its drawing and its commands.
const known = new WeakMap<Bench, readonly FormLine[]>()

/** Every setting of the run in hand, line by line: those that all runs share first, then its own; parts stand below what they are parts of. */
export function formLines(bench: Bench): readonly FormLine[] {
  const lines = known.get(bench) ?? linesFor(bench)
  known.set(bench, lines)
  return lines
}

function linesFor(bench: Bench): readonly FormLine[] {
  const keys = Object.keys(runForms)
  const { letter } = labMarks(bench.config.runs)[bench.selected]!
  const section = (isShared: boolean) =>
    linesOf(
      Object.fromEntries(
        keys.filter((key) => sharedSettings.has(key) === isShared).map((key) => [key, runForms[key]!]),
      ),
      [],
      0,
      bench,
    )
  const isAlone = bench.config.runs.length === 1
  return [
    ...(isAlone ? [] : [{ kind: 'heading', text: `Run ${letter}` } as const]),
    ...section(false),
    ...(isAlone ? [] : [{ kind: 'heading', text: 'All runs' } as const]),
    ...section(true),
  ]
}

/** The path of a setting as it is written: 'optimizer.beta1'. */
export const pathText = (path: SettingPath): string => path.join('.')

/** Settings whose key says too little or too much. */
const labels: Readonly<Record<string, string>> = {
  interventions: 'changes in mid-run',
  whenNonFinite: 'at Infinity or NaN',
}

function linesOf(forms: SettingForms, path: SettingPath, depth: number, bench: Bench): SettingLine[] {
  return Object.entries(forms).flatMap(([key, form]) =>
    linesWith(form, labels[key] ?? labelOf(key), [...path, key], depth, bench, false),
  )
}

function linesWith(
  form: SettingForm,
  label: string,
  path: SettingPath,
  depth: number,
  bench: Bench,
  isPart: boolean,
): SettingLine[] {
  const value = settingAt(selectedRun(bench), path)
  const line: SettingLine = {
    kind: 'setting',
    depth,
    label,
    form,
    path,
    value,
    differs: differsIn(bench, path),
    isPart,
  }
  switch (form.kind) {
    case 'value':
      return [line]
    case 'group':
      return [line, ...linesOf(form.settings, path, depth + 1, bench)]
    case 'named': {
      const chosen = form.members[(value as { readonly name?: string } | undefined)?.name ?? '']
      return [line, ...(chosen ? linesOf(chosen.settings, path, depth + 1, bench) : [])]
    }
    case 'list':
      return [
        line,
        ...((value as readonly unknown[] | undefined) ?? []).flatMap((_, i) =>
          linesWith(
            form.entry,
            `${path.at(-1) === 'interventions' ? 'change' : 'part'} ${i + 1}`,
            [...path, i],
            depth + 1,
            bench,
            true,
          ),
        ),
      ]
  }
}
