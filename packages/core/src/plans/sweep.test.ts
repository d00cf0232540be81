import { optimizerConfig, parse, runConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { cutShort } from '../run/cut-short.ts'
import { type Job, type JobResult, runJob } from '../run/job.ts'
import { type RateRuns, sweepOf } from './sweep.ts'

const jobAt = (learningRate: number): Job => ({
  run: parse(runConfig, { task: { name: 'parabola' }, steps: 20, learningRate }),
})
function resultOf(job: Job): JobResult {
  const run = runJob(job)
  for (let next = run.next(); ; next = run.next()) if (next.done) return next.value
}
const whole = (learningRate: number): RateRuns => ({ learningRate, results: [resultOf(jobAt(learningRate))] })
const givenUp = (learningRate: number): RateRuns => ({
  learningRate,
  results: [resultOf({ ...jobAt(learningRate), until: 5 })],
  stoppedEarly: true,
})
const underWay = (learningRate: number): RateRuns => ({ learningRate, results: [cutShort(jobAt(learningRate), [])] })
const edgeOf = (...rates: RateRuns[]) => sweepOf(parse(optimizerConfig, { name: 'sgd' }), rates).bestOnEdge

it('[SWEEP-8] the best sits on an edge only where nothing was tried beyond it, given up and unfinished rates included', () => {
  expect([edgeOf(whole(0.01), whole(0.1)), edgeOf(whole(0.1), whole(2))]).toEqual(['high', 'low'])
  expect([edgeOf(givenUp(0.01), whole(0.1)), edgeOf(givenUp(0.01), whole(0.1), whole(2))]).toEqual(['high', 'none'])
  expect([edgeOf(whole(0.01), whole(0.1), underWay(0.2)), edgeOf(underWay(0.2))]).toEqual(['none', 'none'])
})
