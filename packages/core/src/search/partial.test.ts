import { parse, type SearchResult, searchConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { drive } from '../plans/plan.ts'
import { resultSoFar } from '../plans/result-so-far.ts'
import { createSerialExecutor } from '../plans/serial-executor.ts'
import type { JobResult } from '../run/job.ts'
import { searchPlan } from './plan.ts'

it('[TSRCH-2] a search that is ended in its trials calls no rate the best: a quarter of the steps is no final loss', async () => {
  const config = parse(searchConfig, { run: { task: { name: 'moons' }, steps: 80 }, seeds: [1], to: 0.1 })
  const results: JobResult[] = []
  await drive(searchPlan(config), createSerialExecutor({ now: () => 0, pause: async () => {} }), {
    onProgress: ({ job, result }) => {
      if (result) results[job] = result
    },
  })
  const { result } = resultSoFar<SearchResult>(searchPlan(config), { results: results.slice(0, 4), records: [] })
  expect(result.sweep.rows.map(({ stoppedEarly, stepsRun }) => [stoppedEarly, stepsRun])).toEqual(
    Array.from({ length: 4 }, () => [true, 20]),
  )
  expect(result).toMatchObject({ best: null, stepsSpent: 80, stepsExhaustive: 17 * 80 })
})
