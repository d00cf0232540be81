import { comparePlan, createSerialExecutor, drive, type Job, rateGrid } from '@sweetspot/core'
import { parse, parseExperiment, type RunInput, runConfig, toJson } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { sweetspot } from '../../test/sweetspot.ts'
import { worthThreads } from './executor.ts'

const jobs = (count: number, run: Omit<RunInput, 'learningRate'>): Job[] =>
  Array.from({ length: count }, () => ({ run: parse(runConfig, { ...run, learningRate: 0.01 }) }))

it('[SWP-19] threads are for work that takes longer than starting them, and that can be parted', () => {
  const bathtub = jobs(25, { task: { name: 'digits' }, steps: 500 })
  expect(worthThreads(bathtub, 2)).toBe(true)
  expect(worthThreads(jobs(7, { task: { name: 'parabola' }, steps: 500 }), 8)).toBe(false)
  expect(worthThreads(jobs(16, { task: { name: 'rosenbrock' }, steps: 1_000_000 }), 2)).toBe(true)
  expect(worthThreads(bathtub.slice(0, 1), 8)).toBe(false)
  expect(worthThreads(bathtub, 1)).toBe(false)
  // What a job goes on from is done already.
  expect(
    worthThreads(
      bathtub.map((job) => ({ ...job, until: 10 })),
      2,
    ),
  ).toBe(false)
})

it('[SWP-20] the built command finds its threads, and its result has the bytes of one thread', async () => {
  const run = { task: { name: 'rosenbrock' }, steps: 400_000 } as const
  const config = parseExperiment({ kind: 'comparison', run, learningRates: rateGrid(1e-5, 1e-3) })
  expect(worthThreads(jobs(5, run), 2)).toBe(true)
  const serial = createSerialExecutor({ now: () => performance.now(), pause: () => new Promise(setImmediate) })
  const expected = toJson(await drive(comparePlan(config as never), serial), { indent: 2 })
  const { code, stdout, stderr } = await sweetspot(['compare', '-', '--json'], { input: JSON.stringify(config) })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout.trimEnd()).toBe(expected)
})
