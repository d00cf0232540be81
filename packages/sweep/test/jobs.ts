import { createSerialExecutor, type Job } from '@sweetspot/core'
import { parse, type RunInput, runConfig } from '@sweetspot/schema'
import { createPoolExecutor, type PoolOptions } from '../src/pool-executor.ts'
import { builtWorker } from './worker-file.ts'

/** What every executor has to agree with. */
export const serial = createSerialExecutor({ now: () => performance.now(), pause: () => new Promise(setImmediate) })

/** Two threads on the built worker. */
export const pool = (options: PoolOptions = {}) => createPoolExecutor({ threads: 2, worker: builtWorker, ...options })

export const job = (run: RunInput): Job => ({ run: parse(runConfig, run) })

/** Half a minute on a fast machine: no test may see its end. */
export const long: RunInput = { task: { name: 'digits' }, learningRate: 0.01, steps: 1_000_000 }
export const short: RunInput = { task: { name: 'rosenbrock' }, learningRate: 1e-3, steps: 50 }
