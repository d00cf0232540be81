import { createObjective, dataNameOf, loadData, rateGrid, runJob } from '../../packages/core/dist/index.js'
import { parse, runConfig } from '../../packages/schema/dist/index.js'

/** Half-decades over nine decades: every sweep crosses from far too small to far too large. */
export const learningRates = rateGrid(1e-6, 1e3, 2)
export const seeds = [31, 32, 33]

const net = { hidden: [24, 12] }
const smallDigits = { name: 'digits', samples: 500, hidden: [24], batchSize: 25 }

/** Tasks with the steps that they are given: short runs, so that the whole takes minutes. */
const tasks = {
  parabola: [{ name: 'parabola' }, 200],
  'parabola, noise': [{ name: 'parabola', noise: 1.5 }, 200],
  'parabola, steep': [{ name: 'parabola', curvature: 60, noise: 0.4 }, 200],
  ravine: [{ name: 'ravine' }, 300],
  'ravine, κ 700': [{ name: 'ravine', conditionNumber: 700 }, 400],
  'ravine, noise': [{ name: 'ravine', noise: 3 }, 300],
  rosenbrock: [{ name: 'rosenbrock' }, 500],
  himmelblau: [{ name: 'himmelblau' }, 200],
  'himmelblau, noise': [{ name: 'himmelblau', noise: 5 }, 200],
  saddle: [{ name: 'saddle' }, 200],
  beale: [{ name: 'beale' }, 500],
  'linear regression': [{ name: 'linear-regression' }, 200],
  'linear regression, batches of 12': [{ name: 'linear-regression', batchSize: 12 }, 300],
  'logistic regression': [{ name: 'logistic-regression' }, 200],
  'logistic regression, batches of 12': [{ name: 'logistic-regression', batchSize: 12 }, 300],
  moons: [{ name: 'moons', ...net }, 300],
  'moons, tanh, probe batch': [{ name: 'moons', ...net, activation: 'tanh', probeSize: 50 }, 300],
  'moons, squared error, full batch': [
    { name: 'moons', ...net, samples: 120, loss: 'squared-error', batchSize: 'full' },
    300,
  ],
  spirals: [{ name: 'spirals', ...net }, 500],
  'spirals, tanh, squared error, full batch': [
    { name: 'spirals', ...net, samples: 80, activation: 'tanh', loss: 'squared-error', batchSize: 'full' },
    500,
  ],
  circles: [{ name: 'circles', ...net }, 300],
  'digits, ReLU': [smallDigits, 200],
  'digits, tanh, probe batch': [{ ...smallDigits, activation: 'tanh', probeSize: 50 }, 200],
  'digits, squared error': [{ ...smallDigits, loss: 'squared-error' }, 200],
}

/** Tasks that were written down after the thresholds were frozen, and run once: no threshold knows them. */
const freshTasks = {
  'fresh: parabola, flat': [{ name: 'parabola', curvature: 0.05, noise: 0.02 }, 250],
  'fresh: ravine, κ 200, noise': [{ name: 'ravine', conditionNumber: 200, noise: 0.5 }, 400],
  'fresh: rosenbrock, noise': [{ name: 'rosenbrock', noise: 2, start: [0, 2] }, 400],
  'fresh: himmelblau, other start': [{ name: 'himmelblau', start: [-4, 4] }, 250],
  'fresh: linear regression, loss x 100': [{ name: 'linear-regression', batchSize: 30, lossScale: 100 }, 250],
  'fresh: moons, wide, noisy, batches of 8': [
    { name: 'moons', noise: 0.3, dataSeed: 7, hidden: [64], batchSize: 8 },
    350,
  ],
  'fresh: spirals, gelu': [{ name: 'spirals', dataSeed: 5, hidden: [32, 32], activation: 'gelu', batchSize: 50 }, 400],
  'fresh: circles, deep tanh': [{ name: 'circles', dataSeed: 3, hidden: [12, 12, 12], activation: 'tanh' }, 300],
  'fresh: digits, two layers, batches of 100': [
    { name: 'digits', samples: 600, hidden: [32, 16], batchSize: 100 },
    150,
  ],
  'fresh: digits, no hidden layer, full batch': [{ name: 'digits', samples: 200, hidden: [], batchSize: 'full' }, 150],
}

/** Optimizers that meet every task. */
const common = {
  sgd: { name: 'sgd' },
  momentum: { name: 'sgd', momentum: 0.9 },
  adam: { name: 'adam' },
  rmsprop: { name: 'rmsprop' },
  adagrad: { name: 'adagrad' },
  lion: { name: 'lion' },
}

/** The others, on these tasks alone; without rprop, whose rate is the first step only and makes no bathtub. */
const rare = ['adamw', 'nadam', 'radam', 'adadelta', 'adamax', 'prodigy', 'schedule-free-adamw', 'muon']
const tasksOfRare = new Set([
  'parabola, noise',
  'ravine',
  'himmelblau',
  'linear regression, batches of 12',
  'logistic regression',
  'moons',
  'circles',
  'digits, ReLU',
])

/** Every sweep that the matrix is made of, and those of the fresh tasks. */
export const sweeps = Object.entries({ ...tasks, ...freshTasks }).flatMap(([taskName, [task, steps]]) =>
  [...Object.entries(common), ...(tasksOfRare.has(taskName) ? rare.map((name) => [name, { name }]) : [])].map(
    ([optimizerName, optimizer]) => ({ name: `${taskName} / ${optimizerName}`, task, steps, optimizer }),
  ),
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
