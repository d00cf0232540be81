import { comparePlan, drive, type JobResult, type Plan, rangeTestPlan, searchPlan } from '@sweetspot/core'
import { type StepRecord, toJson } from '@sweetspot/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { job, pool, serial, short } from '../test/jobs.ts'
import { workerFrom } from '../test/worker-file.ts'

/** Waits a while that only rate and seed decide, so that jobs end in an order that has nothing to do with theirs. */
const slowedWorker = (salt: number) =>
  workerFrom(`export async function work(task) {
    const { learningRate, seed } = task.job.run
    const chaos = Math.sin(1e4 * (Math.log(learningRate) + seed) + ${salt})
    await new Promise((resolve) => setTimeout(resolve, 12 * chaos * chaos))
    return real(task)
  }`)

describe('results', () => {
  const plans: Record<string, () => Plan<unknown>> = {
    compare: () =>
      comparePlan({
        // The largest rates leave the finite numbers.
        run: {
          task: { name: 'rosenbrock', noise: 0.1 },
          steps: 40,
          whenNonFinite: 'continue',
          record: { params: 'copy' },
        },
        learningRates: [1e-4, 1e-3, 1e-2, 1, 100],
        seeds: [1, 2],
      }),
    'range-test': () =>
      rangeTestPlan({
        run: { task: { name: 'moons', samples: 60 }, optimizer: { name: 'adam' }, steps: 30 },
        seeds: [1, 2],
        from: 1e-3,
        to: 1,
        startStep: 5,
        steps: 30,
        check: true,
      }),
    search: () => searchPlan({ run: { task: { name: 'ravine' }, steps: 60 }, from: 1e-4, to: 1, seeds: [1, 2] }),
  }

  it.each(Object.keys(plans))('[SWP-4] %s: threads and the order of finishing never change a bit', async (name) => {
    const plan = plans[name]!
    const expected = await drive(plan(), serial)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 3), fc.integer(), async (threads, salt) => {
        await using executor = pool({ threads, worker: slowedWorker(salt) })
        const result = await drive(plan(), executor)
        expect(result).toEqual(expected)
        expect(toJson(result)).toBe(toJson(expected))
      }),
      { seed: 7, numRuns: 3 },
    )
  })

  it('[SWP-5] a data set is loaded in the thread, and a checkpoint comes back as arrays of its own', async () => {
    const { run } = job({
      task: { name: 'digits', hidden: [8] },
      optimizer: { name: 'adam' },
      learningRate: 0.01,
      steps: 9,
    })
    const results: JobResult[][] = [[], []]
    await using executor = pool()
    for (const [i, host] of [serial, executor].entries()) {
      const onResult = (_job: number, result: JobResult) => void results[i]!.push(result)
      await host.run([{ run, until: 5, keepCheckpoint: true }], { onResult })
      await host.run([{ run, from: results[i]![0]!.checkpoint! }], { onResult })
    }
    expect(results[1]).toEqual(results[0])
    const { params } = results[1]![0]!.checkpoint!
    expect(params.buffer.byteLength).toBe(params.byteLength)
  })

  it('[SWP-6] the batches of records, joined, are the records of the runs, and all come before the result', async () => {
    const heard: StepRecord[][] = [[], [], []]
    await using executor = pool()
    await executor.run(
      [1, 2, 3].map((seed) => job({ ...short, steps: 900, seed })),
      {
        onRecords: (index, records) => void heard[index]!.push(...records),
        onResult: (index, { records }) => expect(heard[index]).toEqual(records),
      },
    )
    expect(heard.map((records) => records.length)).toEqual([900, 900, 900])
  })

  it('[SWP-7] jobs are handed out in order, and records are sent only to who listens', async () => {
    const started: number[] = []
    const tell = workerFrom(`export function work(task) {
      task.port.postMessage({ kind: 'result', result: { seed: task.job.run.seed, live: task.live }, records: { numbers: new Float64Array(0), others: [] } })
    }`)
    await using executor = pool({ threads: 1, worker: tell })
    const jobs = [1, 2, 3, 4].map((seed) => job({ ...short, seed }))
    await executor.run(jobs, { onResult: (_job, result) => void started.push(Reflect.get(result, 'seed')) })
    expect(started).toEqual([1, 2, 3, 4])
    const live: boolean[] = []
    const onResult = (_job: number, result: JobResult) => void live.push(Reflect.get(result, 'live'))
    await executor.run(jobs.slice(0, 1), { onResult })
    await executor.run(jobs.slice(0, 1), { onResult, onRecords() {} })
    expect(live).toEqual([false, true])
  })
})
