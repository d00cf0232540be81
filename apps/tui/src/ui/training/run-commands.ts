import { type ExperimentConfig, optimizers, presets } from '@sweetspot/schema'
import { type LabStore, type SettingPath, withSetting } from '@sweetspot/view/lab'
import { numberOrWord, valueOrWord } from '../../cli/flags.ts'
import type { UiCommand } from '../frame/screen.ts'
import { changeBench } from './change-bench.ts'

/** What a command does that gives a setting another value: of every run where they share it, else of the run in hand. */
export function settingCommand(
  store: LabStore,
  path: SettingPath,
  parsed: (argument: string) => unknown,
): UiCommand['run'] {
  return (argument) => changeBench(store, (bench) => withSetting(bench, path, parsed(argument)))
}

/** The commands for what all runs share. */
export function sharedCommands(store: LabStore): readonly UiCommand[] {
  return [
    {
      name: 'steps',
      takes: '<n>',
      does: 'the updates of every run',
      run: settingCommand(store, ['steps'], numberOrWord),
    },
    { name: 'seed', takes: '<n>', does: 'the seed of every run', run: settingCommand(store, ['seed'], numberOrWord) },
  ]
}

/** The command for an optimizer with settings of its own. */
export function optimizerCommand(does: string, change: (optimizer: object) => string | null): UiCommand {
  return {
    name: 'optimizer',
    takes: '<name> [setting=value …]',
    does,
    choices: () => Object.keys(optimizers),
    run: (argument) => change(optimizerIn(argument)),
  }
}

/** The command for presets, of those that a screen can show; `shown` gives null for the others. */
export function presetCommand(
  store: LabStore,
  does: string,
  shown: (experiment: ExperimentConfig) => ExperimentConfig | null,
): UiCommand {
  const names = () => Object.values(presets).flatMap(({ name, config }) => (shown(config) === null ? [] : [name]))
  return {
    name: 'preset',
    takes: '<name>',
    does,
    choices: names,
    run(name) {
      const experiment = Object.hasOwn(presets, name) ? shown(presets[name]!.config) : null
      if (experiment === null) return `preset: expected one of ${names().join(', ')}, got '${name}'.`
      store.take(experiment)
      return null
    },
  }
}

/** `sgd momentum=0.9`: an optimizer and those of its settings that are not the usual ones. */
function optimizerIn(argument: string): object {
  const [name, ...settings] = argument.split(/\s+/)
  return Object.fromEntries([
    ['name', name],
    ...settings.map((setting) => {
      const [key = '', value = ''] = setting.split('=')
      return [key, valueOrWord(value)]
    }),
  ])
}
