import type { StepRecord } from '@sweetspot/schema'
import type { Job, JobResult } from './job.ts'

/** The result of a job whose run cannot tell of itself: the records that have come, and nothing that only the run knows. */
export function cutShort({ run, from }: Job, records: readonly StepRecord[]): JobResult {
  const last = records.at(-1)
  const step = last ? last.step + 1 : (from?.step ?? 0)
  const unknown = { loss: Number.NaN }
  return {
    kind: 'run-result',
    version: 1,
    config: run,
    outcome: { kind: 'aborted', step },
    stepsRun: step,
    initial: unknown,
    final: unknown,
    deterministic: false,
    dimension: 1,
    records: [...records],
  }
}
