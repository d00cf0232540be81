import type { StepRecord } from '@sweetspot/schema'
import type { Data } from '../data/data.ts'
import { loadData } from '../data/load-data.ts'
import { dataNameOf } from '../objectives/index.ts'
import type { Objective } from '../objectives/objective.ts'
import { runJob } from '../run/job.ts'
import type { Executor } from './plan.ts'

/** What the host lends the serial executor: core has no clock and cannot wait. */
export interface SerialHost {
  /** Milliseconds from any fixed point. */
  now(): number
  /** Lets the host draw, answer keys and set the signal. Must leave the microtask queue, as a timer does. */
  pause(): Promise<void>
}

export interface SerialOptions {
  /** Longest stretch of work between two pauses, in milliseconds. */
  readonly sliceMilliseconds?: number
  /** An objective of your own for all jobs. */
  readonly objective?: Objective
}

/** Runs jobs one after another on this thread, in slices of time with a pause after each. */
export function createSerialExecutor(host: SerialHost, options: SerialOptions = {}): Executor {
  const { sliceMilliseconds = 8, objective } = options
  return {
    async run(jobs, { signal, onRecords, onResult }) {
      // Looking at the clock costs more than a small step, so steps go in chunks, sized to about a quarter of a slice.
      let chunk = 1
      for (const [index, job] of jobs.entries()) {
        if (signal?.aborted) return
        const data = objective ? undefined : await dataFor(job.run.task)
        const run = runJob(job, { ...(signal && { signal }), ...(data && { data }), ...(objective && { objective }) })
        let batch: StepRecord[] = []
        let sliceStart = host.now()
        for (let finished = false; !finished; ) {
          const chunkStart = host.now()
          for (let i = 0; i < chunk; i++) {
            const next = run.next()
            if (next.done) {
              if (batch.length > 0) onRecords?.(index, batch)
              onResult(index, next.value)
              finished = true
              break
            }
            batch.push(next.value)
          }
          const now = host.now()
          const took = now - chunkStart
          if (took < sliceMilliseconds / 8) chunk = Math.min(chunk * 2, 65_536)
          else if (took > sliceMilliseconds / 2) chunk = Math.max(1, chunk >> 1)
          if (now - sliceStart >= sliceMilliseconds) {
            if (batch.length > 0 && !finished) onRecords?.(index, batch)
            batch = []
            await host.pause()
            sliceStart = host.now()
          }
        }
      }
    },
  }
}

async function dataFor(task: Parameters<typeof dataNameOf>[0]): Promise<Data | undefined> {
  const name = dataNameOf(task)
  return name === null ? undefined : loadData(name)
}
