import { comparisonConfig, overlayConfig, parse } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { notBegun } from './run-store.ts'
import { shareDone } from './share-done.ts'

const run = { task: { name: 'parabola' }, steps: 40 } as const
const ended = {} as never
const at = (step: number) => [{ step }] as never

it('[LIVE-78] a long training tells how far it is step by step, not only run by run', () => {
  const experiment = parse(comparisonConfig, { run, learningRates: [0.1, 0.5] })
  const underWay = { ...notBegun, jobs: 2, results: [ended], records: [[], at(19)] }
  expect([shareDone({ experiment, run: underWay }), shareDone({ experiment, run: notBegun })]).toEqual([
    0.75,
    undefined,
  ])
})

it('[LAB-80] progress counts steps, and a run that ended early has no more to do', () => {
  const experiment = parse(overlayConfig, { runs: [run, { ...run, steps: 120 }] })
  const shareWith = (results: (typeof ended)[]) =>
    shareDone({ experiment, run: { ...notBegun, jobs: 2, results, records: [at(4), at(59)] } })
  expect([shareWith([]), shareWith([ended])]).toEqual([65 / 160, 100 / 160])
})
