import type { OverlayResult, RunResult, StepRecord } from '@sweetspot/schema'
import type { LabState } from '../state/lab-state.ts'
import { liveResult } from '../state/live-result.ts'

/** The runs on the bench as far as they have come. */
export interface DrawnResult {
  /** Of runs under way a part of the records is here, for drawing. */
  readonly result: OverlayResult
  /** All records there are, run by run. */
  readonly records: readonly (readonly StepRecord[] | undefined)[]
  /** What came of each run that has ended. */
  readonly ended: readonly (RunResult | undefined)[]
  /** Whether all runs are over, and judged. */
  readonly isOver: boolean
}

// The drawing and the table of a picture are made of the same runs.
const live = new WeakMap<LabState['run']['records'], DrawnResult>()

/** What is known of the runs on the bench: their result, or their records so far; null for what is no bench. */
export function drawnResult({ experiment, result, run }: LabState): DrawnResult | null {
  if (experiment.kind !== 'overlay') return null
  if (result?.kind === 'overlay-result' && run.status !== 'running')
    return { result, records: result.runs.map(({ records }) => records), ended: result.runs, isOver: true }
  const known = live.get(run.records)
  if (known?.result.config === experiment) return known
  const drawn = { result: liveResult(experiment, run.records), records: run.records, ended: run.results, isOver: false }
  live.set(run.records, drawn)
  return drawn
}
