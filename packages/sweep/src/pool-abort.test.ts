import { type AbortLike, comparePlan, drive, type JobResult } from '@sweetspot/core'
import { describe, expect, it } from 'vitest'
import { job, long, pool, short } from '../test/jobs.ts'
import { workerFrom } from '../test/worker-file.ts'

describe('an abort', () => {
  const signals: Record<string, () => { signal: AbortLike; abort(): void }> = {
    'a plain object': () => {
      const signal = { aborted: false }
      return { signal, abort: () => void Object.assign(signal, { aborted: true }) }
    },
    'an AbortSignal': () => {
      const controller = new AbortController()
      return { signal: controller.signal, abort: () => controller.abort() }
    },
  }

  it.each(Object.keys(signals))(
    '[SWP-11] by %s: jobs under way report what they have, others do not start',
    async (kind) => {
      await using executor = pool()
      const { signal, abort } = signals[kind]!()
      const results = new Map<number, JobResult>()
      const lastHeard: number[] = []
      let at = 0
      await executor.run(
        Array.from({ length: 9 }, () => job(long)),
        {
          signal,
          onRecords(index, records) {
            lastHeard[index] = records.at(-1)!.step
            if (lastHeard[0] === undefined || lastHeard[1] === undefined || at > 0) return
            at = performance.now()
            abort()
          },
          onResult: (index, result) => void results.set(index, result),
        },
      )
      // The bound is 100 ms on a machine of its own.
      expect(performance.now() - at).toBeLessThan(1000)
      expect([...results.keys()].sort()).toEqual([0, 1])
      for (const [index, { outcome, records }] of results) {
        expect(outcome.kind).toBe('aborted')
        expect(records.at(-1)!.step).toBeGreaterThanOrEqual(lastHeard[index]!)
      }
      // The threads are fit for more.
      const again: number[] = []
      await executor.run([job(short)], { onResult: (index) => void again.push(index) })
      expect(again).toEqual([0])
    },
  )

  it('[SWP-12] before the start nothing is run; a plan returns what is known, marked partial', async () => {
    await using executor = pool()
    const result = await drive(comparePlan({ run: short, learningRates: [1e-3, 1e-2] }), executor, {
      signal: { aborted: true },
    })
    expect(result).toMatchObject({ partial: true, runs: [] })
  })

  it('[SWP-13] a thread that is deep in one step is ended, and its job reports the records that had come', async () => {
    const deaf = workerFrom(`export function work({ port }) {
      port.postMessage({ kind: 'records', records: { numbers: new Float64Array([0, 0.1, 5, 1, 1, 1, 1, NaN]), others: [] } })
      for (;;) Math.sqrt(2)
    }`)
    await using executor = pool({ worker: deaf })
    const signal = { aborted: false }
    const results: JobResult[] = []
    let at = 0
    await executor.run([job(long), job(long), job(long)], {
      signal,
      onRecords() {
        at = performance.now()
        signal.aborted = true
      },
      onResult: (_job, result) => void results.push(result),
    })
    expect(performance.now() - at).toBeLessThan(1000)
    expect(results.length).toBeGreaterThanOrEqual(1)
    for (const { outcome, records, initial } of results) {
      expect(outcome).toEqual({ kind: 'aborted', step: 1 })
      expect(records.map(({ loss }) => loss)).toEqual([5])
      expect(initial.loss).toBeNaN()
    }
  })
})
