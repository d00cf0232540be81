import { createSerialExecutor, drive, searchPlan } from '@sweetspot/core'
import { parse, searchConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { reuseRuns } from './reuse-runs.ts'

const serial = () => createSerialExecutor({ now: () => 0, pause: async () => {} })

it('[TSRCH-1] parts of runs are never taken for whole ones: a search gives the same result, once and again', async () => {
  const config = parse(searchConfig, { run: { task: { name: 'moons' }, steps: 80 }, seeds: [1, 2] })
  const reusing = reuseRuns(serial())
  const plain = await drive(searchPlan(config), serial())
  expect(await drive(searchPlan(config), reusing)).toEqual(plain)
  expect(await drive(searchPlan(config), reusing)).toEqual(plain)
})
