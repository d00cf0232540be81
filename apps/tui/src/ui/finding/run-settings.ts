import { optimizers, type RunConfig, tasks } from '@sweetspot/schema'
import type { Setting } from './setting.ts'

type WithRun = { readonly run: RunConfig }

const taskNames = Object.keys(tasks)
const optimizerNames = Object.keys(optimizers)

/** What is trained: a task with its defaults; what was recorded of the parameters of the one before means nothing for it. */
export const taskSetting: Setting<WithRun> = {
  name: 'task',
  does: 'what is trained',
  takes: '<name>',
  choices: taskNames,
  shown: ({ run }) => run.task.name,
  written: ({ run }) => run.task.name,
  moved: (config, by) => withTask(config, neighbour(taskNames, config.run.task.name, by)),
  given: withTask,
}

/** The optimizer with its defaults. */
export const optimizerSetting: Setting<WithRun> = {
  name: 'optimizer',
  does: 'the optimizer, with its defaults',
  takes: '<name>',
  choices: optimizerNames,
  shown: ({ run }) => run.optimizer.name,
  written: ({ run }) => run.optimizer.name,
  moved: (config, by) => withOptimizer(config, neighbour(optimizerNames, config.run.optimizer.name, by)),
  given: withOptimizer,
}

function withTask({ run, ...config }: WithRun, name: string): unknown {
  return { ...config, run: { ...run, task: { name }, record: { ...run.record, params: 'none', watch: [] } } }
}

function withOptimizer({ run, ...config }: WithRun, name: string): unknown {
  return { ...config, run: { ...run, optimizer: { name } } }
}

function neighbour(names: readonly string[], name: string, by: 1 | -1): string {
  return names[(names.indexOf(name) + by + names.length) % names.length]!
}
