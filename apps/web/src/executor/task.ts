import type { Job, JobResult } from '@sweetspot/core'
import type { StepRecord } from '@sweetspot/schema'

/** A job in the pool, and who hears of it. */
export interface Task {
  readonly id: number
  readonly job: Job
  readonly wantsRecords: boolean
  onRecords(records: readonly StepRecord[]): void
  onResult(result: JobResult): void
  /** Called once, after everything else: with the error where the task failed. */
  onEnd(error?: Error): void
}
