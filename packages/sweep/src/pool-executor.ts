import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Executor } from '@sweetspot/core'
import { ConfigError } from '@sweetspot/schema'
import { Tinypool } from 'tinypool'
import { createRound, type Round } from './round.ts'

export interface PoolOptions {
  /** Number of threads at most; by default as many as the process may use at the same time. */
  readonly threads?: number
  /**
   * Runs that share a thread at most, by default one. With more, runs side by side grow together, in slices of a few milliseconds
   * each; all of them are done as soon as before, the first of them later.
   */
  readonly runsPerThread?: number
  /** The built module that runs in the threads, where a bundler put it elsewhere than beside this one as `worker.js`. */
  readonly worker?: URL
}

/** An executor on worker threads. They start with the first jobs, stay for later ones, and never keep the process alive. */
export interface PoolExecutor extends Executor {
  /** Ends all threads; jobs that are under way reject. Later jobs start new threads. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Longest time that a timer can wait, in milliseconds: threads stay until the pool is closed or the process ends. */
const always = 2_147_483_647

/**
 * Runs jobs on worker threads, handed out in order; results are the serial executor's, bit for bit.
 *
 * Records come in batches, all of a run's first 1,024 steps and evenly spaced ones of later steps.
 * An abort is heard before a run's next step; a thread that is deep in one long step is ended instead.
 *
 * @throws ConfigError where `threads` or `runsPerThread` is not a whole number from 1
 */
export function createPoolExecutor(options: PoolOptions = {}): PoolExecutor {
  const {
    threads = availableParallelism(),
    runsPerThread = 1,
    worker = new URL('./worker.js', import.meta.url),
  } = options
  checkCount('threads', threads, 'Leave it out for one thread a core.')
  checkCount('runsPerThread', runsPerThread, 'Leave it out for one run a thread.')
  const rounds = new Set<Round>()
  let pools: readonly Tinypool[] = []

  /** A pool of one thread for each thread: one pool of several gives all first runs to the thread that is ready first. */
  function open(): readonly Tinypool[] {
    if (pools.length === 0) pools = Array.from({ length: threads }, () => onePool())
    return pools
  }

  function onePool(): Tinypool {
    const filename = fileURLToPath(worker)
    const size = { minThreads: 0, maxThreads: 1, concurrentTasksPerWorker: runsPerThread, idleTimeout: always }
    // The worker needs none of the flags that the process was started with, and some break a thread.
    const opened = new Tinypool({ filename, name: 'work', execArgv: [], ...size })
    // A thread that breaks while it starts takes no job with it: without this they would wait for ever.
    opened.on('error', (error) => {
      const broken = pools.includes(opened) ? pools : [opened]
      if (pools === broken) pools = []
      for (const round of rounds) round.fail(new Error(`A worker thread broke: ${error.message}`, { cause: error }))
      for (const pool of broken) void endThreads(pool)
    })
    return opened
  }

  async function close(): Promise<void> {
    const closing = pools
    pools = []
    await Promise.all(closing.map(endThreads))
  }

  return {
    async run(jobs, events) {
      if (jobs.length === 0 || events.signal?.aborted) return
      const round = createRound({ pools: open(), runsPerThread, end: () => void close() }, jobs, events)
      rounds.add(round)
      try {
        await round.ended()
      } finally {
        rounds.delete(round)
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function checkCount(path: string, count: number, remedy: string): void {
  if (Number.isInteger(count) && count >= 1) return
  throw new ConfigError([{ path, rule: 'expected a whole number of at least 1', given: String(count), remedy }])
}

/**
 * Ends the threads of a pool. tinypool waits for them with `once` of node:events, which on an error calls a method that its
 * threads lack: a second thread that breaks while the first is cleared away would end the process.
 */
async function endThreads(pool: Tinypool): Promise<void> {
  for (const thread of pool.threads) Object.assign(thread, { removeListener: () => thread })
  // Whoever breaks while it is ended has ended too.
  await pool.destroy().catch(() => undefined)
}
