import { surfaceBench, surfaceNames, withSetting } from '@sweetspot/view/lab'
import { numberOrWord } from '../../../cli/flags.ts'
import type { UiCommand } from '../../frame/screen.ts'
import { changeBench } from '../../training/change-bench.ts'
import { optimizerCommand, presetCommand, settingCommand, sharedCommands } from '../../training/run-commands.ts'
import type { SurfaceModel } from './surface-model.ts'

/** The commands of the surface screen. */
export function surfaceCommands({ store }: SurfaceModel): readonly UiCommand[] {
  return [
    {
      name: 'task',
      takes: surfaceNames.join('|'),
      does: 'the surface under these runs',
      choices: () => surfaceNames,
      run(name) {
        if (!surfaceNames.some((one) => one === name))
          return `task: '${name}' is not one of ${surfaceNames.join(', ')}.`
        return changeBench(store, (bench) => withSetting(bench, ['task'], { name }))
      },
    },
    {
      name: 'start',
      takes: '<w1>,<w2>',
      does: 'where all runs start',
      run: settingCommand(store, ['task', 'start'], (text) => text.split(',').map(numberOrWord)),
    },
    optimizerCommand('the optimizer of the run in hand', (optimizer) =>
      changeBench(store, (bench) => withSetting(bench, ['optimizer'], optimizer)),
    ),
    {
      name: 'lr',
      takes: '<rate>',
      does: 'the rate of the run in hand',
      run: settingCommand(store, ['learningRate'], numberOrWord),
    },
    ...sharedCommands(store),
    presetCommand(store, 'the runs of a preset on a surface', (experiment) => surfaceBench(experiment)?.config ?? null),
  ]
}
