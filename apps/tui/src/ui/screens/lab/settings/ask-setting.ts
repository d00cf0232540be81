import { type LabStore, labelOf, textOf, valueIn } from '@sweetspot/view/lab'
import type { Question } from '../../../line/question.ts'
import { changeSetting, choicesOf, valueOfChoice } from './change-setting.ts'
import { pathText, type SettingLine } from './form-lines.ts'

/** Asks for the value of a setting; what is wrong with an answer is said, and the line stays. */
export function askSetting(store: LabStore, line: SettingLine): Question {
  return {
    label: `${line.path.map((key) => labelOf(String(key))).join(' › ')}: `,
    initial: line.form.kind === 'named' ? '' : textOf(line.value),
    complete: (text) =>
      choicesOf(line)
        .map(String)
        .filter((choice) => choice.startsWith(text)),
    answer: (text) => changeSetting(store, line.path, writtenValue(line, text.trim())),
  }
}

/** What a text means as the value of a setting; the schema judges it later. */
export function writtenValue(line: Pick<SettingLine, 'form' | 'path'>, text: string): unknown {
  const { form } = line
  if (form.kind === 'named') return text === '' ? undefined : valueOfChoice(line, text)
  if (form.kind !== 'value') return text
  if (form.field.kind === 'flag') return text === '' ? undefined : (flags[text] ?? text)
  return valueIn(text, form.field)
}

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  on: true,
  yes: true,
  false: false,
  off: false,
  no: false,
}

/** Every setting with each of its choices, as `path=value`; those that any number or text will do for end in `=`. */
export function assignmentsOf(lines: readonly SettingLine[]): string[] {
  return lines
    .filter(({ form }) => form.kind === 'value' || form.kind === 'named')
    .flatMap((line) => {
      const choices = choicesOf(line)
      const start = `${pathText(line.path)}=`
      return choices.length === 0 ? [start] : choices.map((choice) => `${start}${choice}`)
    })
}
