import { engine } from './engine.mjs'
import { fitLine, median } from './statistics.mjs'

const shape = { name: 'digits', hidden: [128], batchSize: 64 }
const optimizer = { name: 'adam' }

/** What is enlarged, with everything else kept: the cost should grow along a line. */
const series = [
  {
    title: 'steps of one run (64-128-10)',
    sizes: [125, 250, 500, 1000, 2000],
    work: (task, data, steps) => train({ task, steps }, data),
  },
  {
    title: 'parameters (64-width-10, 100 steps)',
    sizes: [9_610, 19_210, 38_410, 76_810, 153_610],
    // A width of w has 65·w + 10·w + 10 parameters.
    work: (task, data, parameters) => train({ task: { ...task, hidden: [(parameters - 10) / 75] }, steps: 100 }, data),
  },
  {
    title: 'runs of 200 steps (64-128-10)',
    sizes: [1, 2, 4, 8, 16],
    work: (task, data, runs) => {
      for (let seed = 1; seed <= runs; seed++) train({ task, steps: 200, seed }, data)
    },
  },
]

/** Our cost in processor seconds against steps, parameters and runs, with the line that fits it, in both precisions. */
export async function measureCost(options) {
  const data = await engine.loadData('digits')
  return ['float64', 'float32'].flatMap((precision) => {
    const task = { ...shape, precision }
    train({ task, steps: 500 }, data)
    return series.map((one) => measureSeries(one, task, data, options))
  })
}

function measureSeries({ title, sizes, work }, task, data, { repetitions, log }) {
  log(`cost: ${title}, ${task.precision}`)
  const times = sizes.map(() => [])
  for (let repetition = 0; repetition < Math.min(repetitions, 5); repetition++) {
    for (const [i, size] of sizes.entries()) {
      const start = process.cpuUsage()
      work(task, data, size)
      const { user, system } = process.cpuUsage(start)
      times[i].push((user + system) / 1e6)
    }
  }
  const points = sizes.map((size, i) => [size, median(times[i])])
  return { title, precision: task.precision, points, ...fitLine(points) }
}

function train(config, data) {
  const run = engine.startRun({ optimizer, learningRate: 0.001, ...config }, { data })
  for (const record of run.records()) if (!Number.isFinite(record.loss)) throw new Error('the run diverged')
}
