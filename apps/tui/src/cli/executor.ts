import { availableParallelism } from 'node:os'
import { createSerialExecutor, type Executor, type Job } from '@sweetspot/core'
import { workOf } from '@sweetspot/schema'
import type { PoolOptions } from '@sweetspot/sweep'

/**
 * Work from which threads are used, in multiply-adds.
 *
 * A thread is ready about 0.1 s after it is asked for, so that two threads win where one needs more than 0.2 s. A multiply-add
 * takes 0.15 to 0.8 ns: 1e9 of them are 0.15 to 0.8 s.
 */
const threshold = 1e9

/** What a step costs beside its task, in multiply-adds: a step of a surface takes 0.3 to 0.5 µs. */
const stepCost = 1000

/** Runs small work on this thread in short slices, other work on all cores; Ctrl-C and the progress line are answered all the time. */
export function executor(options: PoolOptions = {}): Executor {
  const serial = createSerialExecutor({
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  })
  let pool: Promise<Executor> | undefined
  return {
    async run(jobs, events) {
      if (!worthThreads(jobs, availableParallelism())) return serial.run(jobs, events)
      // Loaded only here: most commands need no threads, and start sooner without.
      pool ??= import('@sweetspot/sweep').then(({ createPoolExecutor }) => createPoolExecutor(options))
      return (await pool).run(jobs, events)
    },
  }
}

/** Whether these jobs are done sooner on threads than on this one. */
export function worthThreads(jobs: readonly Job[], cores: number): boolean {
  if (jobs.length < 2 || cores < 2) return false
  return jobs.reduce((total, job) => total + costOf(job), 0) >= threshold
}

function costOf({ run, from, until = run.steps }: Job): number {
  const steps = Math.max(0, until - (from?.step ?? 0))
  return steps * (stepCost + workOf({ ...run, steps: 1 }))
}
