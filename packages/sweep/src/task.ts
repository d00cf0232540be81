import type { MessagePort } from 'node:worker_threads'
import type { Job, JobResult } from '@sweetspot/core'
import type { ConfigIssue } from '@sweetspot/schema'
import type { PackedRecords } from './packed-records.ts'

/** What a thread is given to do. */
export interface Task {
  readonly job: Job
  /** Where records and the result go. */
  readonly port: MessagePort
  /** One number in memory that both threads see: not 0 asks the run to end. A message would be heard only between slices. */
  readonly stop: Int32Array<SharedArrayBuffer>
  /** Whether somebody listens to the records. */
  readonly live: boolean
}

/** What a thread says of its job; a job that was stopped before its start says nothing. */
export type Message =
  | { readonly kind: 'records'; readonly records: PackedRecords }
  | { readonly kind: 'result'; readonly result: Omit<JobResult, 'records'>; readonly records: PackedRecords }
  | { readonly kind: 'config-error'; readonly issues: readonly ConfigIssue[] }
