// Makes the measured part of docs/diagnosis.md: `pnpm build`, then `node tools/diagnosis/confusion.mjs`.
// With --calibrate it prints the shares right of the calibration half instead, from which confidence.ts is filled.
// With --csv it prints every case.
import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { calibration } from './calibration.mjs'
import { casesOf } from './cases.mjs'
import { matrixTable, oppositeTable, reliabilityTable, sharesTable } from './report.mjs'
import { learningRates, runSweep, seeds, sweeps } from './sweeps.mjs'

const threads = 2
const document = new URL('../../docs/diagnosis.md', import.meta.url)

if (isMainThread) {
  const parts = await Promise.all(
    Array.from(
      { length: threads },
      (_, part) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: { part } })
          worker.once('message', resolve)
          worker.once('error', reject)
        }),
    ),
  )
  const all = parts.flat()
  const cases = all.filter(({ name }) => !isFresh(name))
  const fresh = all.filter(({ name }) => isFresh(name)).map((one) => ({ ...one, held: true }))
  if (process.argv.includes('--csv')) console.log(csvOf(cases))
  else if (process.argv.includes('--calibrate')) console.log(JSON.stringify(calibration(cases), null, 2))
  else {
    writeFileSync(document, withMeasurements(readFileSync(document, 'utf8'), cases, fresh))
    console.log(sharesTable(cases, true))
    console.log(sharesTable(fresh, true))
  }
} else {
  const cases = []
  for (const [i, sweep] of sweeps.entries()) {
    if (i % threads === workerData.part) cases.push(...casesOf(sweep.name, await runSweep(sweep)))
  }
  parentPort.postMessage(cases)
}

function csvOf(cases) {
  const fields = [
    'held',
    'name',
    'learningRate',
    'place',
    'excess',
    'plausible',
    'view',
    'verdict',
    'suspected',
    'confidence',
  ]
  return [
    [...fields, 'rules'].join(','),
    ...cases.map((one) => [...fields.map((key) => `"${one[key]}"`), `"${one.rules.join(' ')}"`].join(',')),
  ].join('\n')
}

/** Whether a sweep's task was written down after the thresholds were frozen. */
function isFresh(name) {
  return name.startsWith('fresh: ')
}

function withMeasurements(text, cases, fresh) {
  const start = text.indexOf('<!-- measured -->')
  if (start < 0)
    throw new Error('docs/diagnosis.md: expected the line "<!-- measured -->", below which this script writes.')
  const curves = new Set(cases.map(({ name, learningRate }) => `${name} ${learningRate}`)).size
  return `${text.slice(0, start)}<!-- measured -->
${sweeps.filter(({ name }) => !isFresh(name)).length} sweeps of ${learningRates.length} rates (${learningRates[0]} to ${learningRates.at(-1)}, half a decade apart), seeds ${seeds.join(', ')}: ${curves.toLocaleString('en')} curves.

### Fresh tasks: written down after the thresholds were frozen, run once

${new Set(fresh.map(({ name }) => name)).size} more sweeps that neither thresholds nor confidences know.

${sharesTable(fresh, true)}

${oppositeTable(fresh, 'run alone')}

### The held-out half (no confidence comes from it; for the thresholds see above)

${sharesTable(cases, true)}

### The calibration half

${sharesTable(cases, false)}

### Verdict against place: with all neighbours

${matrixTable(cases, 'all neighbours')}

### Verdict against place: the run alone

${matrixTable(cases, 'run alone')}

### Verdict against place: losses alone

${matrixTable(cases, 'losses alone')}

### Opposite verdicts of the run alone

${oppositeTable(cases, 'run alone')}

### What a confidence is worth

Held-out half, all views, rates within two decades of the best:

${reliabilityTable(cases)}
`
}
