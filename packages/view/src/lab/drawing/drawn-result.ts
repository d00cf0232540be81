import type { OverlayResult } from '@sweetspot/schema'
import type { LabState } from '../state/lab-state.ts'
import { liveResult } from '../state/live-result.ts'

/** The runs on the bench as far as they have come. */
export interface DrawnResult {
  readonly result: OverlayResult
  /** Whether the runs are over, and judged. */
  readonly isOver: boolean
}

/** What is known of the runs on the bench: their result, or their records so far; null for what is no bench. */
export function drawnResult({ experiment, result, run }: LabState): DrawnResult | null {
  if (experiment.kind !== 'overlay') return null
  if (result?.kind === 'overlay-result' && run.status !== 'running') return { result, isOver: true }
  return { result: liveResult(experiment, run.records), isOver: false }
}
