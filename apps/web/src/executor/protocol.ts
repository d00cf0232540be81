import type { Job, JobResult, KernelKind } from '@sweetspot/core'
import type { ConfigIssue, StepRecord } from '@sweetspot/schema'

/** What the pool says to a worker. A worker has one job at a time; `id` is never used twice. */
export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job; readonly wantsRecords: boolean }
  /** An AbortSignal cannot be cloned, so an abort travels as a message; it is heard between two slices of work. */
  | { readonly kind: 'cancel'; readonly id: number }

/** What a worker says: once at its start what it computes with, then of each job any number of `records`, then one `result` or one `failed`. */
export type FromWorker =
  | { readonly kind: 'ready'; readonly kernels: KernelKind }
  | { readonly kind: 'records'; readonly id: number; readonly records: readonly StepRecord[] }
  | { readonly kind: 'result'; readonly id: number; readonly result: JobResult }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure }

/** An error as data: a clone of an Error would lose its class and its issues. */
export type Failure =
  | { readonly kind: 'config'; readonly issues: readonly ConfigIssue[] }
  | { readonly kind: 'error'; readonly message: string }

/** The pool's end of a worker: the part of `Worker` that it uses. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  /** Something was thrown that nobody caught, or the script could not be loaded. */
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: ToWorker): void
  terminate(): void
}

/** The worker's own end: the part of its global scope that it uses. */
export interface PoolPort {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker, transfer: Transferable[]): void
}
