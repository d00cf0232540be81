import type { Executor } from '@sweetspot/core'

/** How long an experiment took, in milliseconds since its start; null while that has not come. */
export interface Times {
  readonly first: number | null
  readonly all: number | null
}

/** An executor that measures: the time until its first result, and until its latest. */
export interface Stopwatch extends Executor {
  /** Starts from zero. */
  start(): void
  times(): Times
}

/** The same executor with a stopwatch in it. */
export function createStopwatch(executor: Executor, now: () => number): Stopwatch {
  let begin = now()
  let first: number | null = null
  let latest: number | null = null
  return {
    start() {
      begin = now()
      first = null
      latest = null
    },
    times: () => ({ first, all: latest }),
    run: (jobs, events) =>
      executor.run(jobs, {
        ...events,
        onResult(job, result) {
          latest = now() - begin
          first ??= latest
          events.onResult(job, result)
        },
      }),
  }
}
