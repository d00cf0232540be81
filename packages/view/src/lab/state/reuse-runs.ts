import type { Executor, JobResult } from '@sweetspot/core'
import { hashOf } from '@sweetspot/schema'
import { createResultCache } from '../../store/result-cache.ts'

/** Runs that are remembered: those of a full bench, and of a few benches before it. */
const mostRuns = 48

/** An executor that does no run twice: of sixteen runs of which one was changed, one is trained. A run's bits depend on its config alone. */
export function reuseRuns(executor: Executor): Executor {
  const known = createResultCache<JobResult>(mostRuns)
  return {
    async run(jobs, events) {
      const keys = jobs.map(({ run }) => hashOf(run))
      const unknown: number[] = []
      for (const [job, key] of keys.entries()) {
        const result = known.get(key)
        if (result === null) unknown.push(job)
        else {
          events.onRecords?.(job, result.records)
          events.onResult(job, result)
        }
      }
      await executor.run(
        unknown.map((job) => jobs[job]!),
        {
          ...events,
          ...(events.onRecords && { onRecords: (i, records) => events.onRecords!(unknown[i]!, records) }),
          onResult(i, result) {
            if (result.outcome.kind !== 'aborted') known.set(keys[unknown[i]!]!, result)
            events.onResult(unknown[i]!, result)
          },
        },
      )
    },
  }
}
