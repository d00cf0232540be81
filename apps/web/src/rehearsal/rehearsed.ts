import type { KernelKind } from '@sweetspot/core'
import type { ExperimentResult } from '@sweetspot/schema'
import type { Training } from '../engine/training.ts'

/** An experiment that was carried out before anybody asked for it. */
export interface Rehearsed {
  readonly result: ExperimentResult
  /** Hash of all bits of the result. */
  readonly bits: string
  readonly kernels: KernelKind
  readonly jobs: number
  readonly milliseconds: number
}

/** What a rehearsal proves. */
export function trainingOf({ result, bits, kernels, jobs, milliseconds }: Rehearsed): Training {
  return { jobs, milliseconds, kernels, workers: 1, bits, isPartial: result.partial }
}
