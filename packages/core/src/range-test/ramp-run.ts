import { type Checkpoint, ConfigError, limits, type RangeTestConfig, type RunConfig } from '@sweetspot/schema'
import type { Job, JobResult } from '../run/job.ts'
import type { RateCurve } from './curve.ts'

/** The ordinary training before a ramp; the result carries the checkpoint that the ramp starts from. */
export function trainingBefore({ run, startStep }: RangeTestConfig, seed: number): Job {
  return { run: { ...run, seed }, until: startStep, keepCheckpoint: true }
}

/**
 * The run that is the ramp.
 *
 * In the middle of a training it goes on at the checkpoint's own step, under a schedule whose last part is the ramp, so it
 * sees the batches that the training would have seen next. What the training's schedule and stop rule remember stays behind.
 */
export function rampRun(config: RangeTestConfig, seed: number, from?: Checkpoint): Job {
  const { from: lowest, to: highest, mode, steps, startStep, smoothing, stopFactor, metric } = config
  const ramp = { name: 'ramp', from: lowest, to: highest, mode, dialect: 'torch-lr-finder' } as const
  const before = { schedule: { name: 'constant' }, steps: startStep, factor: 1 } as const
  const run: RunConfig = {
    ...config.run,
    seed,
    learningRate: highest,
    schedule: startStep === 0 ? ramp : { name: 'sequence', parts: [before, { schedule: ramp, steps, factor: 1 }] },
    steps: startStep + steps,
    interventions: [],
    stop: { factor: stopFactor, smoothing, target: null },
    whenNonFinite: 'end',
    // No rule reads a probe, so it is measured as rarely as can be said.
    record: {
      probeEvery: limits.steps,
      validationEvery: metric === 'validation' ? 1 : 0,
      perTensor: false,
      params: 'none',
      watch: [],
      stabilityEvery: 0,
    },
  }
  return from ? { run, from: { ...from, schedule: {}, stop: {} } } : { run }
}

/**
 * The curve that a ramp drew: the wanted loss of each step over its rate.
 *
 * @throws ConfigError where the validation loss is wanted and the task has none
 */
export function curveOfRamp({ metric, steps }: RangeTestConfig, { records, outcome }: JobResult): RateCurve {
  const losses = records.map(({ loss, validationLoss }) => {
    if (metric === 'training') return loss
    if (validationLoss !== undefined) return validationLoss
    throw new ConfigError([
      {
        path: 'metric',
        rule: 'expected a task with held-out data for the metric validation',
        given: 'a task without',
        remedy: 'Take the metric training, or another task.',
      },
    ])
  })
  return {
    learningRates: records.map(({ learningRate }) => learningRate),
    losses,
    plannedSteps: steps,
    brokeAtEnd: outcome.kind === 'diverged',
  }
}
