import { ConfigError, type TaskConfig, type TaskConfigOf, type TaskName } from '@sweetspot/schema'
import { circles } from '../data/circles.ts'
import type { Data } from '../data/data.ts'
import type { DataName } from '../data/load-data.ts'
import { moons } from '../data/moons.ts'
import { penguinMassData } from '../data/penguin-mass.ts'
import { withFirstTraining } from '../data/samples.ts'
import { spirals } from '../data/spirals.ts'
import type { KernelKind } from '../kernels/create-kernels.ts'
import { networkObjective } from './networks/network.ts'
import type { Objective } from './objective.ts'
import { linearRegressionObjective } from './regressions/linear-regression.ts'
import { logisticRegressionObjective } from './regressions/logistic-regression.ts'
import { type SurfaceName, surfaces } from './surfaces/index.ts'
import { surfaceObjective } from './surfaces/surface-objective.ts'

/** What an objective may need beside its config. */
export interface ObjectiveContext {
  /** The data set of the task, from `loadData`; tasks on generated data and surfaces need none. */
  readonly data?: Data
  /** Seed of batches and noise; the run's own seed. */
  readonly seed?: number
  /** Which kernels compute a network, the host's best where it is left out; both give the same bits. */
  readonly kernels?: KernelKind
}

type Create<Name extends TaskName> = (config: TaskConfigOf<Name>, context: ObjectiveContext) => Objective

const onSurface =
  <Name extends SurfaceName>(name: Name): Create<Name> =>
  (config, { seed }) =>
    surfaceObjective(surfaces[name](config as never), config, seed)

/** How each task becomes an objective. */
export const objectives = {
  parabola: onSurface('parabola'),
  ravine: onSurface('ravine'),
  rosenbrock: onSurface('rosenbrock'),
  himmelblau: onSurface('himmelblau'),
  saddle: onSurface('saddle'),
  beale: onSurface('beale'),
  'linear-regression': (config, context) =>
    linearRegressionObjective(config, penguinMassData(dataOf(config.name, context)), context.seed),
  'logistic-regression': (config, context) =>
    logisticRegressionObjective(config, dataOf(config.name, context), context.seed),
  moons: (config, { seed = 0, kernels }) => networkObjective(config, moons(config), seed, kernels),
  spirals: (config, { seed = 0, kernels }) => networkObjective(config, spirals(config), seed, kernels),
  circles: (config, { seed = 0, kernels }) => networkObjective(config, circles(config), seed, kernels),
  digits: (config, context) =>
    networkObjective(
      config,
      withFirstTraining(dataOf(config.name, context), config.samples),
      context.seed ?? 0,
      context.kernels,
    ),
} satisfies { [Name in TaskName]: Create<Name> }

/** The objective of a complete config. */
export function objectiveOf(config: TaskConfig, context: ObjectiveContext): Objective {
  return objectives[config.name](config as never, context)
}

const dataNames: { readonly [Name in TaskName]?: DataName } = {
  'linear-regression': 'penguins',
  'logistic-regression': 'penguins',
  digits: 'digits',
}

/** The data set a task is trained on, to be loaded and handed to `createObjective`; null where the task needs none. */
export function dataNameOf({ name }: { readonly name: TaskName }): DataName | null {
  return dataNames[name] ?? null
}

function dataOf(task: TaskName, { data }: ObjectiveContext): Data {
  const needed = dataNameOf({ name: task })
  if (data !== undefined && data.name === needed) return data
  throw new ConfigError([
    {
      path: 'data',
      rule: `${task} is trained on the data set '${needed}'`,
      given: data === undefined ? 'none' : `'${data.name}'`,
      remedy: `Call await loadData('${needed}') first and pass what it gives as data.`,
    },
  ])
}
