import { parse, rangeTestConfig, searchConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import type { JobResult } from '../run/job.ts'
import { drive, type Executor } from './plan.ts'
import { planOf } from './plan-of.ts'
import { resultSoFar } from './result-so-far.ts'
import { createSerialExecutor } from './serial-executor.ts'

const run = { task: { name: 'ravine' }, steps: 120 } as const
const experiments = [
  parse(rangeTestConfig, { run, steps: 60, seeds: [1, 2], check: true }),
  parse(searchConfig, { run, seeds: [1, 2] }),
]
const serial = () => createSerialExecutor({ now: () => 0, pause: async () => {} })

/** An executor that is aborted once so many jobs are done. */
function endedAfter(count: number): { readonly executor: Executor; readonly signal: { aborted: boolean } } {
  const signal = { aborted: count === 0 }
  let done = 0
  return {
    signal,
    executor: {
      run: (jobs, events) =>
        serial().run(jobs, {
          ...events,
          signal,
          onResult(job, result) {
            if (done < count) events.onResult(job, result)
            done++
            if (done >= count) signal.aborted = true
          },
        }),
    },
  }
}

it('[TRNG-1] what is known so far is what the plan returns when it is ended there, whichever job was the last', async () => {
  for (const experiment of experiments) {
    const results: JobResult[] = []
    const whole = await drive(planOf(experiment), serial(), {
      onProgress: ({ job, result }) => {
        if (result) results[job] = result
      },
    })
    for (let count = 0; count < results.length; count += 3) {
      const { executor, signal } = endedAfter(count)
      const ended = await drive(planOf(experiment), executor, { signal })
      const known = results.slice(0, count)
      expect(resultSoFar(planOf(experiment), { results: known, records: [] }).result, `${count} jobs`).toEqual(ended)
    }
    expect(resultSoFar(planOf(experiment), { results, records: [] })).toEqual({ result: whole, underWay: [] })
  }
})

it('[TRNG-2] jobs under way are those of the round that have no result, and a ramp under way shows its records', async () => {
  const [experiment] = experiments
  const results: JobResult[] = []
  await drive(planOf(experiment!), serial(), {
    onProgress: ({ job, result }) => {
      if (result) results[job] = result
    },
  })
  const { result, underWay } = resultSoFar(planOf(experiment!), {
    results: results.slice(0, 1),
    records: [[], results[1]!.records.slice(0, 20)],
  })
  expect(
    underWay.map(
      ([
        place,
        {
          run: { seed },
        },
      ]) => [place, seed],
    ),
  ).toEqual([[1, 2]])
  expect(result).toMatchObject({
    partial: true,
    ramps: [{ ended: expect.not.stringContaining('aborted') }, { ended: 'aborted' }],
  })
  expect(result.kind === 'range-test-result' && result.ramps[1]!.losses).toHaveLength(20)
})
