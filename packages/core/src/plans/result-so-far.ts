import type { StepRecord } from '@sweetspot/schema'
import { cutShort } from '../run/cut-short.ts'
import type { Job, JobResult } from '../run/job.ts'
import type { Plan } from './plan.ts'

/** What is known of a plan's jobs while it is carried out, counted over all rounds: gaps are jobs that have not told anything. */
export interface JobsSoFar {
  readonly results: readonly (JobResult | undefined)[]
  readonly records: readonly (readonly StepRecord[] | undefined)[]
}

/** A plan while it is carried out. */
export interface SoFar<Result> {
  /** What the plan would return were it ended now. */
  readonly result: Result
  /** The jobs that have no result yet, all of one round, with their places over all rounds. */
  readonly underWay: readonly (readonly [place: number, job: Job])[]
}

/**
 * What a plan would return were it ended now, from a fresh copy of the plan that is under way.
 *
 * A plan that is told the same results asks for the same jobs, so the copy is led to where the other one stands; what has no
 * result yet counts as ended there.
 *
 * @mutates plan, which is used up
 */
export function resultSoFar<Result>(plan: Plan<Result>, { results, records }: JobsSoFar): SoFar<Result> {
  let underWay: (readonly [number, Job])[] = []
  let next = plan.next()
  for (let offset = 0; !next.done; ) {
    const jobs = next.value
    const begin = offset
    underWay = jobs.flatMap((job, i) => (results[begin + i] === undefined ? [[begin + i, job] as const] : []))
    next = plan.next(jobs.map((job, i) => results[begin + i] ?? cutShort(job, records[begin + i] ?? [])))
    offset += jobs.length
  }
  return { result: next.value, underWay }
}
