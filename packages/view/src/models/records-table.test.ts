import { createSerialExecutor, drive, planOf } from '@sweetspot/core'
import { parseExperiment } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { csvTable } from '../table/csv-table.ts'
import { recordsTable } from './records-table.ts'

const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
const linesOf = async (experiment: object) =>
  csvTable(recordsTable(await drive(planOf(parseExperiment(experiment as never)), executor)))
    .trimEnd()
    .split('\r\n')

it('[MODEL-20] the records of a result are a row for each step of each run, every number in full', async () => {
  const lines = await linesOf({
    kind: 'comparison',
    run: { task: { name: 'parabola' }, steps: 3 },
    learningRates: [0.1, 0.25],
  })
  expect(lines[0]).toBe('run,seed,step,learningRate,loss,gradNorm,weightNorm,updateNorm,updateRatio')
  expect(lines.length).toBe(1 + 2 * 3)
  expect(lines[5]).toBe('0.25,1,1,0.25,4,4,2,1,0.5')
})

it('[MODEL-21] the records of a range test are a row for each step of each ramp; a search has its rates', async () => {
  const run = { task: { name: 'parabola' } }
  const ramps = await linesOf({ kind: 'range-test', run, steps: 40, seeds: [1, 2] })
  expect(ramps[0]).toBe('seed,step,learningRate,loss,smoothed')
  expect(new Set(ramps.slice(1).map((line) => line.split(',')[0]))).toEqual(new Set(['1', '2']))
  const search = await linesOf({ kind: 'search', run: { ...run, steps: 20 }, seeds: [1] })
  expect(search[0]).toMatch(/^rate,/)
})
