import { nearest, optimizers, schedules, tasks } from '@sweetspot/schema'
import type { LabStore } from '@sweetspot/view/lab'
import type { UiCommand } from '../../../frame/screen.ts'
import { benchIn } from '../../../training/change-bench.ts'
import { assignmentsOf, writtenValue } from '../settings/ask-setting.ts'
import { changeSetting } from '../settings/change-setting.ts'
import { formLines, pathText, runForms, type SettingLine } from '../settings/form-lines.ts'
import { settingLinesOf } from '../settings/setting-bindings.ts'

/** The commands for what is trained and how: the settings that are changed most by a word of their own, and any by its path. */
export function settingCommands(store: LabStore): readonly UiCommand[] {
  const named = (key: 'task' | 'optimizer' | 'schedule', names: object, of: string): UiCommand => ({
    name: key,
    takes: '<name>',
    does: `${key} of ${of}`,
    choices: () => Object.keys(names),
    run: (text) => setPath(store, key, text),
  })
  return [
    named('task', tasks, 'all runs'),
    named('optimizer', optimizers, 'this run'),
    named('schedule', schedules, 'this run'),
    { name: 'steps', takes: '<n>', does: 'updates of every run', run: (text) => setPath(store, 'steps', text) },
    { name: 'seed', takes: '<n>', does: 'seed of every run', run: (text) => setPath(store, 'seed', text) },
    {
      name: 'set',
      takes: '<path=value>',
      does: 'any setting by its path',
      choices: () => assignmentsOf(linesIn(store)),
      run: (text) => assigned(store, text),
    },
  ]
}

function linesIn(store: LabStore): readonly SettingLine[] {
  const bench = benchIn(store.get())
  return bench === null ? [] : settingLinesOf(formLines(bench))
}

function assigned(store: LabStore, text: string): string | null {
  const at = text.indexOf('=')
  if (at < 1) return `set: expected path=value, such as optimizer.beta1=0.8, got '${text}'.`
  return setPath(store, text.slice(0, at).trim(), text.slice(at + 1).trim())
}

function setPath(store: LabStore, path: string, text: string): string | null {
  const isSimple = Object.hasOwn(runForms, path)
  if (text === '' && isSimple && path !== 'clipping') return `${path}: expected a value.`
  const lines = linesIn(store)
  const line = lines.find((one) => pathText(one.path) === path)
  if (line) return changeSetting(store, line.path, writtenValue(line, text))
  if (lines.length === 0) return 'There are no runs here to change.'
  const paths = lines.map((one) => pathText(one.path))
  const likely = nearest(path, paths)
  return `${path} is no setting of the run in hand.${likely === undefined ? '' : ` Did you mean ${likely}?`}`
}
