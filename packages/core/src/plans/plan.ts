import type { StepRecord } from '@sweetspot/schema'
import { cutShort } from '../run/cut-short.ts'
import type { Job, JobResult } from '../run/job.ts'

/**
 * A plan asks for runs and reads their results; it never runs anything itself. What it yields may run in any order and
 * place; what it receives is in the order of its jobs. After a result with the outcome "aborted" it returns what is known.
 */
export type Plan<Result> = Generator<readonly Job[], Result, readonly JobResult[]>

/** Something that is aborted or not; an AbortSignal is one. */
export interface AbortLike {
  readonly aborted: boolean
}

/** What an executor reports while it works. */
export interface ExecutorEvents {
  readonly signal?: AbortLike
  /** Records of a job as they come, in batches. */
  onRecords?(job: number, records: readonly StepRecord[]): void
  /** A job's result; jobs may finish in any order. After an abort, jobs under way report what they have. */
  onResult(job: number, result: JobResult): void
}

/** Runs jobs: in slices on this thread, in workers, on other machines. Resolves when all have reported or the signal ended them. */
export interface Executor {
  run(jobs: readonly Job[], events: ExecutorEvents): Promise<void>
}

/** What a plan's host hears of its progress. */
export interface Progress {
  /** Jobs asked for so far, over all rounds, and those done. */
  readonly jobs: number
  readonly done: number
  /** The job of the current round that this concerns, counted over all rounds, and its new records. */
  readonly job: number
  readonly learningRate: number
  readonly records: readonly StepRecord[]
  /** What came of the job, once it is done. */
  readonly result?: JobResult
}

export interface DriveOptions {
  readonly signal?: AbortLike
  onProgress?(progress: Progress): void
  /** Whether progress comes with records as they are made; without, only results tell of it, and a thread has less to send. */
  readonly records?: boolean
}

/** Carries a plan out. An abort never throws: the plan returns what is known so far, marked partial. */
export async function drive<Result>(
  plan: Plan<Result>,
  executor: Executor,
  options: DriveOptions = {},
): Promise<Result> {
  const { signal, onProgress, records: wantsRecords = true } = options
  let total = 0
  let done = 0
  let next = plan.next()
  while (!next.done) {
    const jobs = next.value
    const offset = total
    total += jobs.length
    const results = new Array<JobResult | undefined>(jobs.length)
    const report = (job: number, records: readonly StepRecord[], result?: JobResult) => {
      const { learningRate } = jobs[job]!.run
      onProgress?.({ jobs: total, done, job: offset + job, learningRate, records, ...(result && { result }) })
    }
    await executor.run(jobs, {
      ...(signal && { signal }),
      ...(onProgress && wantsRecords && { onRecords: report }),
      onResult(job, result) {
        results[job] = result
        done++
        report(job, [], result)
      },
    })
    next = plan.next(jobs.map((job, index) => results[index] ?? cutShort(job, [])))
  }
  return next.value
}

/** Whether an abort cut these results short. */
export function wasAborted(results: readonly JobResult[]): boolean {
  return results.some(({ outcome }) => outcome.kind === 'aborted')
}
