import type { Objective } from '../objectives/objective.ts'
import type { Plan } from '../plans/plan.ts'
import { stream } from '../random/index.ts'
import { type Job, type JobResult, runJob } from '../run/job.ts'

/** c·|w|²/2 in ten dimensions from w = 1, with normal noise on every gradient: what the tests of this folder ramp over. */
export interface BowlOptions {
  readonly curvature?: number
  readonly noise?: number
  readonly seed?: number
  readonly validation?: boolean
}

export function bowl({ curvature = 1, noise = 0.01, seed = 1, validation = false }: BowlOptions = {}): Objective {
  const lossOf = (params: ArrayLike<number>) => {
    let total = 0
    for (let i = 0; i < params.length; i++) total += params[i]! * params[i]!
    return (curvature * total) / 2
  }
  return {
    dimension: 10,
    init: () => new Float64Array(10).fill(1),
    lossAndGrad(params, grads, step) {
      const chance = stream(seed, 77, step)
      let loss = lossOf(params)
      for (let i = 0; i < 10; i++) {
        const kick = noise * chance.normal()
        grads[i] = curvature * params[i]! + kick
        loss += kick * params[i]!
      }
      return loss
    },
    deterministic: noise === 0,
    evaluate: (params) => ({ loss: lossOf(params) }),
    ...(validation && { validation: (params) => ({ loss: 3 * lossOf(params) }) }),
  }
}

/** Carries a plan out at once; after `most` jobs it is as if the user had aborted. Also all that was asked for and came back. */
export function carryOut<Result>(
  plan: Plan<Result>,
  objectiveOf: (job: Job) => Objective = ({ run }) => bowl({ seed: run.seed }),
  most = Number.POSITIVE_INFINITY,
): { result: Result; rounds: { jobs: readonly Job[]; results: readonly JobResult[] }[] } {
  const rounds: { jobs: readonly Job[]; results: readonly JobResult[] }[] = []
  let done = 0
  let next = plan.next()
  while (!next.done) {
    const jobs = next.value
    const results = jobs.map((job) => {
      const run = runJob(job, { objective: objectiveOf(job), signal: { aborted: done++ >= most } })
      for (;;) {
        const step = run.next()
        if (step.done) return step.value
      }
    })
    rounds.push({ jobs, results })
    next = plan.next(results)
  }
  return { result: next.value, rounds }
}
