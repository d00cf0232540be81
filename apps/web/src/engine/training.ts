import type { KernelKind } from '@sweetspot/core'

/** How a result came about in this tab. */
export interface Training {
  /** Runs that were carried out; 0 for a result that was there already. */
  readonly jobs: number
  readonly milliseconds: number | null
  readonly kernels: KernelKind | null
  readonly workers: number
  /** Hash of all bits of the result; null until it is computed. */
  readonly bits: string | null
  /** Whether the training was cut short. */
  readonly isPartial: boolean
}
