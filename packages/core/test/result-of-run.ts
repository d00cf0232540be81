import { parse, type RunInput, runConfig } from '@sweetspot/schema'
import { type JobOptions, type JobResult, runJob } from '../src/index.ts'

/** What comes of a run, carried out on the spot; with the state at its end. */
export function resultOfRun(run: RunInput, options: JobOptions = {}): JobResult {
  const job = runJob({ run: parse(runConfig, run), keepCheckpoint: true }, options)
  for (;;) {
    const next = job.next()
    if (next.done) return next.value
  }
}
