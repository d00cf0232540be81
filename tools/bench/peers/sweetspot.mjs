// The engine, as anybody would use it: a run is stepped and every record is taken.
import { engine } from '../engine.mjs'

export function rosenbrock({ initial, adam }, precision) {
  if (precision === 'float32') return {}
  return { steps: (steps) => trained(configOf({ name: 'rosenbrock', start: initial }, adam, steps)) }
}

export async function network({ task, network, seed, sizes, features, labels, adam }, precision) {
  if (task !== undefined) {
    const options = task.name === 'digits' ? { data: await engine.loadData('digits') } : {}
    return { steps: (steps) => trained(configOf({ ...task, precision }, adam, steps, seed), options) }
  }
  const training = { count: labels.length, features: Float64Array.from(features), labels: Int32Array.from(labels) }
  const validation = { count: 0, features: new Float64Array(), labels: new Int32Array() }
  const data = { name: 'synthetic', featureCount: sizes[0], classes: sizes.at(-1), training, validation }
  const objective = engine.networkObjective({ ...network, precision }, data, seed)
  return { steps: (steps) => trained(configOf({ name: 'digits', precision }, adam, steps, seed), { objective }) }
}

const arrays = { float64: Float64Array, float32: Float32Array }

/** The update rule alone, without a loop that measures norms. */
export function vector({ initial, grads: givenGrads, adam: { learningRate, ...constants } }, precision) {
  const optimizer = engine.createOptimizer({ name: 'adam', ...constants })
  return {
    update: () => {
      const { params, grads, state } = engine.trainingVectors(optimizer, arrays[precision].from(initial))
      grads.set(givenGrads)
      return {
        run: (steps) => {
          for (let step = 0; step < steps; step++) optimizer.update(state, params, grads, learningRate)
        },
        params: () => params,
      }
    },
  }
}

const configOf = (task, { learningRate, ...constants }, steps, seed = 1) => ({
  task,
  optimizer: { name: 'adam', ...constants },
  learningRate,
  steps,
  seed,
})

function trained(config, options = {}) {
  const run = engine.startRun(config, options)
  return {
    run: () => {
      let last
      for (const record of run.records()) last = record
      return last
    },
    params: () => run.checkpoint().params,
  }
}
