import type { Executor, Job, JobResult } from '@sweetspot/core'
import { hashOf } from '@sweetspot/schema'
import { createResultCache } from '../../store/result-cache.ts'

/** Runs that are remembered: those of a full bench, and of a few benches before it. */
const mostRuns = 48

/**
 * An executor that does no run twice: of sixteen runs of which one was changed, one is trained. The bits of a whole run depend on
 * its config alone; parts of runs are done as often as they are asked for.
 */
export function reuseRuns(executor: Executor): Executor {
  const known = createResultCache<JobResult>(mostRuns)
  return {
    async run(jobs, events) {
      const keys = jobs.map((job) => (isWhole(job) ? hashOf(job.run) : null))
      const unknown: number[] = []
      for (const [job, key] of keys.entries()) {
        const result = key === null ? null : known.get(key)
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
            const key = keys[unknown[i]!] ?? null
            if (key !== null && result.outcome.kind !== 'aborted') known.set(key, result)
            events.onResult(unknown[i]!, result)
          },
        },
      )
    },
  }
}

function isWhole({ from, until, keepCheckpoint = false }: Job): boolean {
  return from === undefined && until === undefined && !keepCheckpoint
}
