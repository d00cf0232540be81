import { tasks } from '@sweetspot/schema'
import { microscopeBench, withWatchedTask } from '@sweetspot/view/lab'
import { numberOrWord } from '../../../cli/flags.ts'
import type { UiCommand } from '../../frame/screen.ts'
import { changeBench } from '../../training/change-bench.ts'
import { optimizerCommand, presetCommand, settingCommand, sharedCommands } from '../../training/run-commands.ts'
import { changeOptimizer, changeRun } from './change-optimizer.ts'
import type { MicroscopeModel } from './microscope-model.ts'

/** The commands of the microscope: what is changed is a run beside the first one. */
export function microscopeCommands({ store }: MicroscopeModel): readonly UiCommand[] {
  return [
    ...adamCommands({ store }),
    {
      name: 'lr',
      takes: '<rate>',
      does: 'the rate',
      run: (argument) => changeRun(store, (run) => ({ ...run, learningRate: numberOrWord(argument) }), 'rate'),
    },
    optimizerCommand('another optimizer, beside the first run', (optimizer) =>
      changeRun(store, (run) => ({ ...run, optimizer }), 'optimizer'),
    ),
    {
      name: 'watch',
      takes: '<i,j,…>',
      does: 'the parameters that are watched, counted from 0',
      run: settingCommand(store, ['record', 'watch'], (text) => text.split(',').map(numberOrWord)),
    },
    {
      name: 'task',
      takes: '<name>',
      does: 'what is trained',
      choices: () => Object.keys(tasks),
      run: (name) => changeBench(store, (bench) => withWatchedTask(bench, { name })),
    },
    ...sharedCommands(store),
    presetCommand(store, 'the first runs of a preset', (experiment) => microscopeBench(experiment)?.config ?? null),
  ]
}

const switches = ['on', 'off']
const placements = ['outside', 'inside', 'before-correction']

/** The commands for the settings of Adam. */
function adamCommands({ store }: Pick<MicroscopeModel, 'store'>): readonly UiCommand[] {
  const number = (name: string, does: string): UiCommand => ({
    name,
    takes: '<number>',
    does,
    run: (argument) => changeOptimizer(store, name, numberOrWord(argument)),
  })
  return [
    number('beta1', 'β₁: how long a direction is remembered'),
    number('beta2', 'β₂: how long a size is remembered'),
    number('epsilon', 'ε: keeps the division away from zero'),
    {
      name: 'bias',
      takes: switches.join('|'),
      does: 'bias correction',
      choices: () => switches,
      run: (argument) =>
        switches.includes(argument)
          ? changeOptimizer(store, 'biasCorrection', argument === 'on')
          : `bias: expected on or off, got '${argument}'.`,
    },
    {
      name: 'placement',
      takes: placements.join('|'),
      does: 'where ε is added',
      choices: () => placements,
      run: (argument) => changeOptimizer(store, 'epsilonPlacement', argument),
    },
  ]
}
