import type { JobResult } from '@sweetspot/core'
import { expect, it } from 'vitest'
import { job, pool, serial, short } from '../test/jobs.ts'
import { workerFrom } from '../test/worker-file.ts'

it('[SWP-23] runs that share a thread grow side by side, to the bits that each has alone', async () => {
  const jobs = [1, 2, 3].map((seed) =>
    job({ ...short, steps: 400_000, task: { name: 'rosenbrock', noise: 0.1 }, seed }),
  )
  const alone: JobResult[] = []
  await serial.run(jobs, {
    onResult(index, result) {
      alone[index] = result
    },
  })
  const together: JobResult[] = []
  const begun = new Set<number>()
  let begunBeforeTheFirstEnd = 0
  await using executor = pool({ threads: 1, runsPerThread: 3 })
  await executor.run(jobs, {
    onRecords: (index) => void begun.add(index),
    onResult(index, result) {
      if (together.length === 0) begunBeforeTheFirstEnd = begun.size
      together[index] = result
    },
  })
  expect(begunBeforeTheFirstEnd).toBe(3)
  expect(together).toEqual(alone)
})

it('[SWP-24] a thread that is deep in one step of a shared run is ended, and what it had is told', async () => {
  const deaf = workerFrom(`export function work({ port }) {
    port.postMessage({ kind: 'records', records: { numbers: new Float64Array([0, 0.1, 5, 1, 1, 1, 1, NaN]), others: [] } })
    for (;;) Math.sqrt(2)
  }`)
  await using executor = pool({ threads: 1, runsPerThread: 3, worker: deaf })
  const signal = { aborted: false }
  const kinds: string[] = []
  await executor.run([job(short), job(short), job(short)], {
    signal,
    onRecords() {
      signal.aborted = true
    },
    onResult: (_job, { outcome }) => void kinds.push(outcome.kind),
  })
  expect(new Set(kinds)).toEqual(new Set(['aborted']))
})
