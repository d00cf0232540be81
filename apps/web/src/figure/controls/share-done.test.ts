import { comparisonConfig, parse } from '@sweetspot/schema'
import { notBegun } from '@sweetspot/view'
import { expect, it } from 'vitest'
import { shareDone } from './share-done.ts'

it('[LIVE-78] a long training tells how far it is step by step, not only run by run', () => {
  const run = { task: { name: 'parabola' }, steps: 40 } as const
  const experiment = parse(comparisonConfig, { run, learningRates: [0.1, 0.5] })
  const records = [[], [{ step: 19 }]] as never
  expect(shareDone({ experiment, run: { ...notBegun, jobs: 2, records, results: [{} as never] } })).toBe(0.75)
  expect(shareDone({ experiment, run: notBegun })).toBeUndefined()
})
