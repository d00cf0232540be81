import type { Job, JobResult } from '@sweetspot/core'
import type { StepRecord } from '@sweetspot/schema'

/** The result of a job whose thread had to be ended: the records that had come, and nothing that only the run itself knew. */
export function cutShort({ run, from }: Job, records: StepRecord[]): JobResult {
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
    records,
  }
}
