import { presetNamed, presets } from '@sweetspot/schema'
import type { Frame, UiCommand } from '../frame/screen.ts'
import type { Finding, FindingKinds } from './finding.ts'
import { problemOf } from './setting.ts'

/** The words of the command line of a screen that looks for a rate: each of its settings, and every preset. */
export function settingCommands<Kind extends keyof FindingKinds>(finding: Finding<Kind>): readonly UiCommand[] {
  return [
    ...finding.settings.map((setting): UiCommand => {
      const { name, does, takes, choices, given } = setting
      return {
        name,
        does,
        takes,
        ...(choices && { choices: () => choices }),
        run: (argument) => finding.change(() => given(finding.config(), argument)),
      }
    }),
    {
      name: 'preset',
      does: 'a task or an experiment by its name',
      takes: '<name>',
      choices: () => Object.keys(presets),
      run: (argument) => problemOf(() => finding.take(presetNamed(argument).config)),
    },
  ]
}

/** Moves the setting in hand on; says what the schema has against it. */
export function moveSetting<Kind extends keyof FindingKinds>(finding: Finding<Kind>, frame: Frame, by: 1 | -1): void {
  const setting = finding.onLine()[finding.get().setting]!
  const problem = finding.change(() => setting.moved(finding.config(), by))
  if (problem !== null) frame.say(problem)
}

/** Asks for the value of the setting in hand. */
export function askSetting<Kind extends keyof FindingKinds>(finding: Finding<Kind>, frame: Frame): void {
  const { name, choices = [], written, given } = finding.onLine()[finding.get().setting]!
  frame.ask({
    label: `${name}: `,
    initial: written(finding.config()),
    complete: (text) => choices.filter((choice) => choice.startsWith(text)),
    answer: (text) => finding.change(() => given(finding.config(), text.trim())),
  })
}
