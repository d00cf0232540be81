// Where float32 and float64 part: the same runs in both, over the rates. `node tools/precision.mjs [--write]` after a build.
import { loadData, steps } from '../packages/core/dist/index.js'
import { table } from './markdown-table.mjs'
import { writeSection } from './section.mjs'

const learningRates = [0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3]
const data = await loadData('digits')

/** Mean batch loss over the last 22 steps, one epoch, of 500. */
function finalLoss(precision, learningRate) {
  const config = { task: { name: 'digits', precision }, optimizer: { name: 'adam' }, learningRate, steps: 500 }
  const losses = Array.from(steps(config, { data }), ({ loss }) => loss).slice(-22)
  return losses.reduce((total, loss) => total + loss, 0) / losses.length
}

const rows = learningRates.map((learningRate) => {
  const [double, single] = [finalLoss('float64', learningRate), finalLoss('float32', learningRate)]
  const apart = Math.abs(single - double) / double
  return [`${learningRate}`, double.toPrecision(5), single.toPrecision(5), apart.toExponential(1)]
})
const text = `## float64 and float32

Written by \`node tools/precision.mjs --write\`: digits with Adam, the same start and batches in both precisions, mean loss of the last epoch of 500 steps. Rounding is a perturbation like any other: at rates where training contracts, it stays as small as it began; where training amplifies what is small, the two runs part and end at different places. Neither is the true one.

${table(['rate', 'float64', 'float32', 'apart (share)'], rows)}`
console.log(text)
if (process.argv.includes('--write')) writeSection('precision', text)
