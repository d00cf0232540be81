import type { Executor, Job, KernelKind } from '@sweetspot/core'
import { ConfigError } from '@sweetspot/schema'
import { createPool, type Pool } from './pool.ts'
import type { WorkerLike } from './protocol.ts'
import { startWorker as startBrowserWorker } from './start-worker.ts'
import type { Task } from './task.ts'
import { whenAborted } from './when-aborted.ts'

/** Most workers of one executor: beyond that a page takes more memory than it gains time. */
const maxWorkers = 8

/** How an executor over Web Workers is set up; the defaults suit a page. */
export interface WorkerExecutorOptions {
  /** Workers at a time, 1 to 8; as many as the machine has cores where it is left out. */
  readonly workers?: number
  /** How long a worker may take to answer a cancel before it is terminated and replaced, in milliseconds. */
  readonly graceMilliseconds?: number
  /** Starts a worker; by default the script of this folder. */
  startWorker?(): WorkerLike
}

/** An executor whose jobs run in Web Workers: side by side, and never on the thread that draws. */
export interface WorkerExecutor extends Executor {
  /** Workers at a time. */
  readonly workers: number
  /** What the workers compute with, by their own word; null before the first has started. */
  kernels(): KernelKind | null
  /** Terminates the workers; runs under way are rejected, a later run starts new ones. */
  close(): void
}

/**
 * An executor over module workers, started on first use and then reused by every run.
 *
 * Jobs are handed out in order and may finish in any; a result depends on its job alone. A cancelled run resolves within
 * 100 ms: jobs under way report what they have, unless their worker does not answer. A crash rejects with an error that names
 * the job; a wrong config rejects with its ConfigError.
 *
 * @throws RangeError for a number of workers outside 1 to 8
 */
export function createWorkerExecutor(options: WorkerExecutorOptions = {}): WorkerExecutor {
  const { graceMilliseconds = 60, startWorker = startBrowserWorker } = options
  const size = options.workers ?? coresOfMachine()
  if (!Number.isInteger(size) || size < 1 || size > maxWorkers) {
    throw new RangeError(`createWorkerExecutor: expected 1 to ${maxWorkers} workers, got ${size}.`)
  }
  let kernels: KernelKind | null = null
  const pool = createPool({
    size,
    startWorker,
    graceMilliseconds,
    onReady(kind) {
      kernels = kind
    },
  })
  let nextId = 1
  return {
    workers: size,
    kernels: () => kernels,
    run: (jobs, events) =>
      events.signal?.aborted || jobs.length === 0 ? Promise.resolve() : runInPool(pool, jobs, events, () => nextId++),
    close: () => pool.close(new Error('the executor was closed')),
  }
}

function coresOfMachine(): number {
  // Node 20 has no navigator, and prerenders the page.
  const cores = typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency || 1
  return Math.max(1, Math.min(maxWorkers, cores))
}

function runInPool(
  pool: Pool,
  jobs: readonly Job[],
  { signal, onRecords, onResult }: Parameters<Executor['run']>[1],
  newId: () => number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = jobs.length
    let failure: Error | undefined

    function fail(error: Error): void {
      if (failure) return
      failure = error
      pool.cancel(tasks)
    }

    /** A listener that throws ends the run, as it does where jobs run on the listener's own thread. */
    function tell(listener: () => void): void {
      if (failure) return
      try {
        listener()
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)))
      }
    }

    const tasks = jobs.map(
      (job, index): Task => ({
        id: newId(),
        job,
        wantsRecords: onRecords !== undefined,
        onRecords: (records) => tell(() => onRecords?.(index, records)),
        onResult: (result) => tell(() => onResult(index, result)),
        onEnd(error) {
          if (error) fail(error instanceof ConfigError ? error : jobError(job, index, error))
          if (--open > 0) return
          stopWaiting?.()
          if (failure) reject(failure)
          else resolve()
        },
      }),
    )
    const stopWaiting = signal && whenAborted(signal, () => pool.cancel(tasks))
    pool.add(tasks)
  })
}

/** An error that says which job it ended. */
function jobError({ run: { task, optimizer, learningRate } }: Job, index: number, cause: Error): Error {
  const name = `Job ${index + 1} (${task.name}, ${optimizer.name}, rate ${learningRate})`
  return new Error(`${name} failed: ${cause.message}.`, { cause })
}
