import { createObjective, dataNameOf, loadData, rateGrid, runJob } from '../../packages/core/dist/index.js'
import { parse, runConfig } from '../../packages/schema/dist/index.js'

/** Half-decades over nine decades: every sweep crosses from far too small to far too large. */
export const learningRates = rateGrid(1e-6, 1e3, 2)
export const seeds = [11, 12, 13]

const net = { hidden: [16, 16] }
const smallDigits = { name: 'digits', samples: 400, hidden: [32], batchSize: 32 }

/** Tasks with the steps that they are given: short runs, so that the whole takes minutes. */
const tasks = {
  parabola: [{ name: 'parabola' }, 200],
  'parabola, noise': [{ name: 'parabola', noise: 1 }, 200],
  'parabola, steep': [{ name: 'parabola', curvature: 100, noise: 0.5 }, 200],
  ravine: [{ name: 'ravine' }, 300],
  'ravine, κ 1000': [{ name: 'ravine', conditionNumber: 1000 }, 500],
  'ravine, noise': [{ name: 'ravine', noise: 2 }, 300],
  rosenbrock: [{ name: 'rosenbrock' }, 500],
  himmelblau: [{ name: 'himmelblau' }, 200],
  'himmelblau, noise': [{ name: 'himmelblau', noise: 3 }, 200],
  saddle: [{ name: 'saddle' }, 200],
  beale: [{ name: 'beale' }, 500],
  'linear regression': [{ name: 'linear-regression' }, 200],
  'linear regression, batches of 16': [{ name: 'linear-regression', batchSize: 16 }, 300],
  'logistic regression': [{ name: 'logistic-regression' }, 200],
  'logistic regression, batches of 16': [{ name: 'logistic-regression', batchSize: 16 }, 300],
  moons: [{ name: 'moons', ...net }, 300],
  'moons, tanh, probe batch': [{ name: 'moons', ...net, activation: 'tanh', probeSize: 64 }, 300],
  'moons, squared error, full batch': [
    { name: 'moons', ...net, samples: 100, loss: 'squared-error', batchSize: 'full' },
    300,
  ],
  spirals: [{ name: 'spirals', ...net }, 500],
  'spirals, tanh, squared error, full batch': [
    { name: 'spirals', ...net, samples: 100, activation: 'tanh', loss: 'squared-error', batchSize: 'full' },
    500,
  ],
  circles: [{ name: 'circles', ...net }, 300],
  'digits, ReLU': [smallDigits, 200],
  'digits, tanh, probe batch': [{ ...smallDigits, activation: 'tanh', probeSize: 64 }, 200],
  'digits, squared error': [{ ...smallDigits, loss: 'squared-error' }, 200],
}

const optimizers = {
  sgd: { name: 'sgd' },
  momentum: { name: 'sgd', momentum: 0.9 },
  adam: { name: 'adam' },
  rmsprop: { name: 'rmsprop' },
  adagrad: { name: 'adagrad' },
  lion: { name: 'lion' },
}

/** Every sweep that the matrix is made of. */
export const sweeps = Object.entries(tasks).flatMap(([taskName, [task, steps]]) =>
  Object.entries(optimizers).map(([optimizerName, optimizer]) => ({
    name: `${taskName} / ${optimizerName}`,
    task,
    steps,
    optimizer,
  })),
)

/** The runs of one sweep: for each rate, one result a seed. */
export async function runSweep({ task, steps, optimizer }) {
  const config = (learningRate, seed) => parse(runConfig, { task, steps, optimizer, learningRate, seed })
  const dataName = dataNameOf(config(1, 1).task)
  const data = dataName === null ? undefined : await loadData(dataName)
  const objectives = new Map(
    seeds.map((seed) => [seed, createObjective(config(1, seed).task, { seed, ...(data && { data }) })]),
  )
  return learningRates.map((learningRate) => ({
    learningRate,
    results: seeds.map((seed) => {
      const run = runJob({ run: config(learningRate, seed) }, { objective: objectives.get(seed) })
      for (let next = run.next(); ; next = run.next()) if (next.done) return next.value
    }),
  }))
}
