import {
  type ExperimentConfig,
  type OptimizerInput,
  parseExperiment,
  presetNamed,
  type TaskInput,
} from '@sweetspot/schema'

const sgd = { name: 'sgd' } as const
const momentum = { name: 'sgd', momentum: 0.9 } as const
const adam = { name: 'adam' } as const
const rmsprop = { name: 'rmsprop' } as const

type Suited = readonly (readonly [optimizer: OptimizerInput, learningRate: number])[]

/** Runs from the start of a task that go different ways. */
function runsOn(task: TaskInput, steps: number, runs: Suited): ExperimentConfig {
  return parseExperiment({
    kind: 'overlay',
    runs: runs.map(([optimizer, learningRate]) => ({
      task,
      optimizer,
      learningRate,
      steps,
      record: { params: 'copy' },
    })),
  })
}

const suited = {
  himmelblau: () => presetNamed('himmelblau').config,
  parabola: () => presetNamed('overshoot').config,
  ravine: () =>
    runsOn({ name: 'ravine' }, 100, [
      [sgd, 0.02],
      [sgd, 0.039],
      [momentum, 0.01],
      [adam, 0.5],
    ]),
  rosenbrock: () =>
    runsOn({ name: 'rosenbrock' }, 1500, [
      [sgd, 0.001],
      [momentum, 5e-4],
      [adam, 0.05],
      [rmsprop, 0.01],
    ]),
  saddle: () =>
    runsOn({ name: 'saddle' }, 60, [
      [sgd, 0.1],
      [sgd, 0.3],
      [momentum, 0.02],
      [adam, 0.1],
    ]),
  beale: () =>
    runsOn({ name: 'beale' }, 1000, [
      [sgd, 0.01],
      [momentum, 0.003],
      [adam, 0.1],
      [rmsprop, 0.01],
    ]),
} satisfies { readonly [Name in TaskInput['name']]?: () => ExperimentConfig }

/** A task that is a surface. */
export type SurfaceName = keyof typeof suited

/** The tasks that are surfaces, in the order in which they are gone through. */
export const surfaceNames = Object.keys(suited) as readonly SurfaceName[]

/** Whether a word is the name of a surface. */
export function isSurfaceName(name: string): name is SurfaceName {
  return Object.hasOwn(suited, name)
}

/** Runs that show what there is to see on a surface. */
export function suitedRuns(name: SurfaceName): ExperimentConfig {
  return suited[name]()
}
