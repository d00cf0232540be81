import {
  type OptimizerName,
  parse,
  type RunConfig,
  type RunInput,
  runConfig,
  type TaskInput,
  tasks,
} from '@sweetspot/schema'
import { endings } from './fixtures/endings.ts'
import { looks } from './fixtures/looks.ts'
import { optimizerVariants } from './fixtures/optimizer-variants.ts'
import { scheduleVariants } from './fixtures/schedule-variants.ts'
import { networkTasks, plainTasks } from './fixtures/task-variants.ts'

/** A run whose bits are the same everywhere, under a name that says what is special about it. */
export interface Fixture {
  readonly name: string
  readonly run: RunConfig
}

const small: TaskInput = { name: 'moons', samples: 70, hidden: [6, 5], batchSize: 12, activation: 'tanh' }

/** Rates at which each optimizer learns something, on a surface and on a network. */
const rates: Partial<Readonly<Record<OptimizerName, readonly [surface: number, network: number]>>> = {
  sgd: [1e-3, 0.3],
  adadelta: [1, 1],
  prodigy: [1, 1],
  lion: [0.01, 0.003],
}

/** Every optimizer with every setting on a surface with noise, and on a network. */
function* onOptimizers(): Generator<RunInput> {
  for (const optimizer of optimizerVariants) {
    const [surface, network] = rates[optimizer.name] ?? [0.05, 0.02]
    const record = { params: 'copy' } as const
    yield { task: { name: 'rosenbrock', noise: 0.1 }, optimizer, learningRate: surface, steps: 60, record }
    yield { task: small, optimizer, learningRate: network, steps: 25, record: { perTensor: true } }
  }
}

/** Every schedule, with an optimizer whose momentum it may move. */
function* onSchedules(): Generator<RunInput> {
  const optimizer = { name: 'sgd', momentum: 0.9 } as const
  for (const [i, schedule] of scheduleVariants.entries()) {
    yield { task: { name: 'himmelblau', noise: 0.2 }, schedule, optimizer, learningRate: 0.005, steps: 40 + (i % 7) }
    if (i % 3 === 0) yield { task: small, schedule, optimizer: { name: 'adam' }, learningRate: 0.05, steps: 30 }
  }
}

/** Every task, with another seed each, and all that a record can hold. */
function* onTasks(): Generator<RunInput> {
  for (const [i, [task, learningRate]] of [...plainTasks, ...networkTasks].entries()) {
    const optimizers = [{ name: 'sgd' }, { name: 'sgd', momentum: 0.8 }, { name: 'rmsprop', momentum: 0.5 }] as const
    const params = i % 2 === 0 && task.name !== 'digits' ? 'copy' : 'none'
    const record = { params, perTensor: i % 3 !== 0, validationEvery: i % 4, probeEvery: 1 + (i % 3) } as const
    yield { task, learningRate, optimizer: optimizers[i % 3]!, seed: 1 + i, steps: 20 + (i % 5), record }
  }
}

/** Everything that ends, clips, changes or records a run. */
function* onEndings(): Generator<RunInput> {
  for (const runs of Object.values(endings)) for (const run of runs) yield { steps: 30, ...run }
}

/** A network in single precision, or null for another task. */
export function inSinglePrecision(task: TaskInput): TaskInput | null {
  const isNetwork = 'hidden' in tasks[task.name].shape
  return isNetwork ? Object.assign({}, task, { precision: 'float32' } as const) : null
}

/** The networks among these once more in single precision, every so many. */
function singles(runs: readonly RunInput[], every: number): RunInput[] {
  return runs
    .flatMap((run) => {
      const task = inSinglePrecision(run.task)
      return task === null ? [] : [{ ...run, task }]
    })
    .filter((_, i) => i % every === 0)
}

function named(kind: string, runs: readonly RunInput[], every: number): Fixture[] {
  return [...runs, ...singles(runs, every)].map((run, i) => {
    const config = parse(runConfig, run)
    const { task, optimizer, schedule, learningRate } = config
    const precision = 'precision' in task && task.precision !== 'float64' ? `, ${task.precision}` : ''
    return {
      name: `${kind} ${i + 1}: ${task.name}${precision}, ${optimizer.name} at ${learningRate}, ${schedule.name}`,
      run: config,
    }
  })
}

/** The runs that have to have the same bits in every engine, made afresh from the same few tables each time. */
export const fixtures: readonly Fixture[] = [
  ...named('optimizer', [...onOptimizers()], 2),
  ...named('schedule', [...onSchedules()], 2),
  ...named('task', [...onTasks()], 1),
  ...named('ending', [...onEndings()], 2),
  ...named('look', looks, 3),
]
