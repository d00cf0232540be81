import { select, spreadSetting } from '@sweetspot/view/lab'
import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import { listBindings } from '../../../keys/list-bindings.ts'
import { benchIn, changeBench, lookAt } from '../../../training/change-bench.ts'
import type { LabModel, LabSheet } from '../lab-model.ts'
import { askSetting } from './ask-setting.ts'
import { changeSetting, choiceOf, choicesOf, neighbourOf, valueOfChoice } from './change-setting.ts'
import { formLines, pathText, type SettingLine } from './form-lines.ts'
import { addPart, removePart } from './parts-of-list.ts'

/** The keys of the settings. */
export function settingBindings(
  model: Pick<LabModel, 'store' | 'lay' | 'sheet'>,
  sheet: Extract<LabSheet, { kind: 'settings' }>,
  frame: Pick<Frame, 'ask'>,
): readonly Binding[] {
  const { store } = model
  const close: Binding = { keys: ['Escape', 'e'], does: 'back', hint: 'back', run: () => model.lay(null) }
  const bench = benchIn(store.get())
  if (bench === null) return [close]
  const lines = settingLinesOf(formLines(bench))
  const at = placeIn(lines, sheet.path)
  const line = lines[at]!
  const stay = (problem: string | null, choice: unknown) =>
    model.lay({
      kind: 'settings',
      path: pathText(line.path),
      ...(problem !== null && { refused: { choice, problem } }),
    })
  const attempt = (problem: string | null) => stay(problem, choiceOf(line))
  const choose = (by: 1 | -1) => () => {
    const choice = neighbourOf(line, sheet.refused?.choice ?? choiceOf(line), by)
    stay(changeSetting(store, line.path, valueOfChoice(line, choice)), choice)
  }
  const take = (by: 1 | -1) => () => lookAt(store, (own) => select(own, own.selected + by))
  const hasChoices = choicesOf(line).length > 0
  const several = bench.config.runs.length > 1
  return [
    ...listBindings(lines.length, at, (next) => model.lay({ kind: 'settings', path: pathText(lines[next]!.path) })),
    ...(hasChoices
      ? [
          { keys: ['Right', 'l', 'Space'], does: 'the next choice', hint: 'choose', run: choose(1) },
          { keys: ['Left', 'h'], does: 'the choice before', run: choose(-1) },
        ]
      : []),
    ...(line.form.kind === 'value' || line.form.kind === 'named'
      ? [
          { keys: ['Enter'], does: 'write a value', hint: 'write', run: () => frame.ask(askSetting(store, line)) },
          {
            keys: ['Backspace', 'Delete'],
            does: 'back to the default',
            hint: 'default',
            run: () => attempt(changeSetting(store, line.path, undefined)),
          },
        ]
      : []),
    ...(line.form.kind === 'list'
      ? [{ keys: ['a', 'Enter'], does: 'add a part', hint: 'add', run: () => attempt(addPart(store, line)) }]
      : []),
    ...(line.isPart
      ? [{ keys: ['x'], does: 'take it out', hint: 'take out', run: () => attempt(removePart(store, line)) }]
      : []),
    ...(several
      ? [
          { keys: ['['], does: 'take the run before in hand', run: take(-1) },
          { keys: [']'], does: 'take the next run in hand', hint: 'run', run: take(1) },
        ]
      : []),
    ...(several && line.differs
      ? [
          {
            keys: ['A'],
            does: 'give what this run has to all runs',
            hint: 'to all',
            run: () => attempt(changeBench(store, (own) => spreadSetting(own, line.path[0] as 'optimizer'))),
          },
        ]
      : []),
    close,
  ]
}

/** The lines that the cursor goes to. */
export const settingLinesOf = (lines: ReturnType<typeof formLines>): readonly SettingLine[] =>
  lines.filter((line) => line.kind === 'setting')

/** The place of a setting among the lines; where it is no more, that of what it was a part of, or the first. */
export function placeIn(lines: readonly SettingLine[], path: string): number {
  const paths = lines.map((line) => pathText(line.path))
  for (let wanted = path; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('.')))) {
    const at = paths.indexOf(wanted)
    if (at >= 0) return at
  }
  return 0
}
