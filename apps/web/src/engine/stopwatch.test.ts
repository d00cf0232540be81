import type { Executor } from '@sweetspot/core'
import { expect, it } from 'vitest'
import { createStopwatch } from './stopwatch.ts'

it('[WEB-18] the stopwatch tells the first result from the last, over all rounds of an experiment', async () => {
  let clock = 100
  const executor: Executor = {
    async run(jobs, { onResult }) {
      for (const index of jobs.keys()) {
        clock += 10
        onResult(index, {} as never)
      }
    },
  }
  const stopwatch = createStopwatch(executor, () => clock)
  clock = 1000
  stopwatch.start()
  expect(stopwatch.times()).toEqual({ first: null, all: null })
  const results: number[] = []
  await stopwatch.run([{}, {}] as never, { onResult: (job) => results.push(job) })
  await stopwatch.run([{}] as never, { onResult: (job) => results.push(job) })
  expect(stopwatch.times()).toEqual({ first: 10, all: 30 })
  expect(results).toEqual([0, 1, 0])
})
