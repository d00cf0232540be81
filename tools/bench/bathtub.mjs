import { engine } from './engine.mjs'
import { median, quantile } from './statistics.mjs'

const learningRates = Array.from({ length: 25 }, (_, i) => 10 ** (-5 + i / 6))

const comparison = {
  run: { task: { name: 'digits' }, optimizer: { name: 'adam' }, learningRate: 0.001, steps: 500 },
  learningRates,
}

const host = { now: () => performance.now(), pause: () => new Promise((resolve) => setImmediate(resolve)) }

/** Final loss against rate, 25 rates × 500 steps of the digits network: seconds to the first curve and to the last. */
export async function measureBathtub({ repetitions, log }) {
  const times = []
  for (let repetition = 0; repetition < Math.min(repetitions, 3); repetition++) {
    log(`bathtub: repetition ${repetition + 1}`)
    times.push(await oneBathtub())
  }
  const summary = (key) => {
    const seconds = times.map((time) => time[key])
    return { median: median(seconds), spread: [quantile(seconds, 0.25), quantile(seconds, 0.75)] }
  }
  return { first: summary('first'), all: summary('all') }
}

async function oneBathtub() {
  const serial = engine.createSerialExecutor(host)
  const start = performance.now()
  let first
  const executor = {
    run: (jobs, options) =>
      serial.run(jobs, {
        ...options,
        onResult(index, result) {
          first ??= (performance.now() - start) / 1000
          options.onResult(index, result)
        },
      }),
  }
  await engine.drive(engine.comparePlan(comparison), executor)
  return { first, all: (performance.now() - start) / 1000 }
}
