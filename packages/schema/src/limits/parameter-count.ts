import type { TaskConfig } from '../tasks/index.ts'

/** Inputs and outputs of every task that is no surface. */
const widths = {
  'linear-regression': [3, 1],
  'logistic-regression': [4, 3],
  moons: [2, 2],
  spirals: [2, 2],
  circles: [2, 2],
  digits: [64, 10],
} as const

/** Number of parameters of a task: the coordinates of a surface, or the weights and biases of a network. */
export function parameterCount(task: TaskConfig): number {
  if ('start' in task) return task.start.length
  const [inputs, outputs] = widths[task.name]
  const layers = [inputs, ...('hidden' in task ? task.hidden : []), outputs]
  return layers.slice(1).reduce((total, width, i) => total + width * (layers[i]! + 1), 0)
}

/** Samples that a step of a task sees at most; 1 for a surface. */
export function batchOf(task: TaskConfig): number {
  if ('start' in task) return 1
  return task.batchSize === 'full' ? samplesOf(task) : task.batchSize
}

/** Samples of a task at most; 1 for a surface. */
export function samplesOf(task: TaskConfig): number {
  if ('start' in task) return 1
  return 'samples' in task ? task.samples : PENGUINS
}

/** Penguins of the data set, those with missing values included. */
const PENGUINS = 344
