import { engine } from './engine.mjs'

const adam = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }
const seed = 1
/** Steps of a network's run: farther than anybody trains these, short of where float32 runs out of small numbers. */
export const longestTraining = 5000
/** Steps of any other run. */
const longestRun = 1_000_000

/**
 * What is measured. `problem()` gives everything that an implementation needs as plain numbers, so that all start from the
 * same weights and see the same batches; `checkSteps` updates later their losses are compared. After `longestRun` of them a
 * training starts anew, so that a fast implementation does the work of a slow one and not that of a training long finished.
 */
export const workloads = [
  {
    name: 'rosenbrock',
    title: 'Rosenbrock with Adam, one record a step',
    problem: () => ({
      kind: 'rosenbrock',
      initial: [-1.2, 1],
      adam: { ...adam, learningRate: 0.01 },
      checkSteps: 1000,
      longestRun,
    }),
  },
  {
    name: 'moons',
    title: '2-16-16-2, batch 32, Adam, cross-entropy (two moons)',
    problem: () => {
      const task = { name: 'moons', samples: 400, noise: 0.1, dataSeed: 1, hidden: [16, 16], batchSize: 32 }
      return networkProblem({ task, data: engine.moons(task), learningRate: 0.01, checkSteps: 300 })
    },
  },
  {
    name: 'digits',
    title: '64-128-10, batch 64, Adam, cross-entropy (digits)',
    problem: async () => {
      const task = { name: 'digits', hidden: [128], batchSize: 64 }
      return networkProblem({ task, data: await engine.loadData('digits'), learningRate: 0.001, checkSteps: 200 })
    },
  },
  {
    name: 'wide',
    title: '784-128-10, batch 64, Adam, cross-entropy (synthetic images)',
    problem: () => {
      const data = syntheticImages({ count: 1280, featureCount: 784, classes: 10 })
      return networkProblem({ data, hidden: [128], batchSize: 64, learningRate: 0.001, checkSteps: 40 })
    },
  },
  {
    name: 'vector',
    title: 'Adam alone on 1,000,000 parameters',
    problem: () => {
      const pattern = (factor) => Array.from({ length: 1e6 }, (_, i) => (((i * factor) % 997) + 1) / 1000)
      return {
        kind: 'vector',
        initial: pattern(7919),
        grads: pattern(104729).map((g, i) => (i % 2 === 0 ? g : -g)),
        adam: { ...adam, learningRate: 0.001 },
        checkSteps: 10,
        longestRun,
      }
    },
  },
]

/** A network task as numbers: data, first weights and batches, all from the engine. */
function networkProblem({ task, data, hidden = task.hidden, batchSize = task?.batchSize, learningRate, checkSteps }) {
  const { features, labels, count } = data.training
  const { featureCount, classes } = data
  const network = networkConfig(hidden, batchSize)
  const objective = engine.networkObjective(network, data, seed)
  const batches = engine.createBatches(count, batchSize, seed)
  return {
    kind: 'network',
    ...(task && { task }),
    network,
    seed,
    sizes: [featureCount, ...hidden, classes],
    batchSize,
    features: Array.from(features),
    labels: Array.from(labels),
    initial: Array.from(objective.init(seed)),
    batches: Array.from({ length: checkSteps }, (_, step) => Array.from(batches.indices(step))),
    adam: { ...adam, learningRate },
    checkSteps,
    longestRun: longestTraining,
  }
}

/** The settings of `networkObjective` that this benchmark uses everywhere. */
function networkConfig(hidden, batchSize) {
  const choices = { activation: 'relu', initialization: 'auto', loss: 'cross-entropy' }
  return { ...choices, hidden, batchSize, probeSize: 0, lossScale: 1 }
}

/** Images whose bright pixels depend on their class; about half of the pixels are 0, as in scanned digits. */
function syntheticImages({ count, featureCount, classes }) {
  const labels = Int32Array.from({ length: count }, (_, i) => (i * 7) % classes)
  const features = new Float64Array(count * featureCount)
  for (let i = 0; i < count; i++) {
    for (let f = 0; f < featureCount; f++) {
      const noise = ((i * 7919 + f * 104729 + i * f) % 997) / 997
      const bright = (f * 31) % classes === labels[i]
      features[i * featureCount + f] = bright || noise > 0.5 ? Math.round(noise * 256) / 256 : 0
    }
  }
  const training = { count, features, labels, targets: new Float64Array() }
  const none = { count: 0, features: new Float64Array(), labels: new Int32Array(), targets: new Float64Array() }
  return { name: 'synthetic', featureCount, classes, training, validation: none }
}
