import type { Checkpoint, RunConfig, RunResult, StepRecord } from '@sweetspot/schema'
import type { Data } from '../data/data.ts'
import type { KernelKind } from '../kernels/create-kernels.ts'
import type { Objective } from '../objectives/objective.ts'
import { createHistory } from './history.ts'
import { createRun } from './run.ts'

/** A run that a plan asks for: plain data, so that it can go to another thread or machine. */
export interface Job {
  /** Complete, as `parse(runConfig, …)` gives it: it is not looked at again. */
  readonly run: RunConfig
  /** Where to go on from; absent for a start from the beginning. */
  readonly from?: Checkpoint
  /** Stop before this step; the schedule keeps the run's full length. */
  readonly until?: number
  /** Whether the result carries the state at its end. */
  readonly keepCheckpoint?: boolean
}

/** What came of a job. */
export interface JobResult extends RunResult {
  readonly checkpoint?: Checkpoint
}

/** What a job needs beside its config, and how it is ended early. */
export interface JobOptions {
  readonly data?: Data
  readonly objective?: Objective
  /** Which kernels compute a network, the host's best where it is left out; both give the same bits. */
  readonly kernels?: KernelKind
  readonly signal?: { readonly aborted: boolean }
}

/** Does a job: its records as they come, its result as the return value. */
export function* runJob(job: Job, options: JobOptions = {}): Generator<StepRecord, JobResult> {
  const { run: config, from, until, keepCheckpoint = false } = job
  const run = createRun(config, {
    ...options,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  })
  const { objective } = run
  const history = createHistory()
  const initial = run.evaluate()
  const records = run.records()
  for (;;) {
    const next = records.next()
    if (!next.done) {
      history.add(next.value)
      yield next.value
      continue
    }
    return {
      kind: 'run-result',
      version: 1,
      config,
      outcome: next.value,
      stepsRun: run.step,
      initial,
      final: run.evaluate(),
      ...(objective.baselineLoss === undefined ? {} : { baselineLoss: objective.baselineLoss }),
      ...(objective.classes === undefined ? {} : { classes: objective.classes }),
      deterministic: objective.deterministic ?? false,
      dimension: objective.dimension,
      records: history.records(),
      ...(keepCheckpoint ? { checkpoint: run.checkpoint() } : {}),
    }
  }
}
