import { z } from 'zod'
import { choice, flag } from '../fields/choices.ts'
import { describeField } from '../fields/field.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { integer, optionalReal, real, requiredInteger, requiredReal } from '../fields/numbers.ts'
import { parameterCount } from '../limits/parameter-count.ts'
import { limits } from '../limits.ts'
import { clippingConfig } from '../optimizers/clipping.ts'
import { optimizerConfig, optimizers } from '../optimizers/index.ts'
import { type ScheduleConfig, scheduleConfig } from '../schedules/index.ts'
import { taskConfig } from '../tasks/index.ts'

/** The bounds of a rate, one for every place that takes one. */
const rateBounds = {
  above: 0,
  max: 1e300,
  symbol: 'η',
  unit: 'per step',
  scale: 'log',
  remedy: 'A learning rate is a number above 0, such as 0.001.',
} as const

/** A rate that has to be given. */
export const learningRate = (meaning: string) => requiredReal({ ...rateBounds, meaning })

/** The seed of everything that chance decides in a run. */
export const seed = () =>
  integer({
    default: 1,
    min: 0,
    max: 2_147_483_647,
    unit: 'dimensionless',
    meaning: 'Decides the first weights, the batches and the noise.',
  })

/** A rate that is changed in the middle of a run: part of the experiment, and so of its hash and its link. */
export const intervention = lazyObject(() => ({
  step: requiredInteger({
    min: 0,
    max: limits.steps,
    unit: 'steps',
    meaning: 'The first update with the new rate, counted from 0.',
  }),
  learningRate: learningRate('The base rate from this step on.'),
}))

/** When a run ends before its time: because its loss has left all bounds, or has fallen far enough. */
const stopRule = lazyObject(() => ({
  factor: real({
    default: 0,
    min: 0,
    max: 1e6,
    unit: 'dimensionless',
    meaning:
      'Stop where the smoothed loss exceeds its best by factor − 1 times max(|best|, fall so far); 0 never stops.',
  }),
  smoothing: real({
    default: 0.7,
    min: 0,
    below: 1,
    symbol: 'β',
    unit: 'dimensionless',
    meaning: 'Decay rate of the running mean that the stop rule reads.',
  }),
  target: optionalReal({
    min: -1e12,
    max: 1e12,
    unit: 'loss',
    meaning: 'Stop before the first update whose loss is at or below this; null for none.',
  }),
}))

/** What each record holds beside the cheap quantities, and how often. */
const recordOptions = lazyObject(() => ({
  probeEvery: integer({
    default: 1,
    min: 1,
    max: limits.steps,
    unit: 'steps',
    meaning: 'Steps between two losses of the probe batch, where the task has one.',
  }),
  validationEvery: integer({
    default: 0,
    min: 0,
    max: limits.steps,
    unit: 'steps',
    meaning: 'Steps between two validation losses; 0 for none.',
  }),
  perTensor: flag({ default: false, meaning: 'Norms of each tensor beside those of the whole vector.' }),
  params: choice(['none', 'copy'], {
    default: 'none',
    meaning: 'Whether each record carries a copy of the parameters.',
  }),
  watch: describeField(z.array(z.int().min(0)).max(limits.watchedParameters).default([]), {
    kind: 'list',
    default: [],
    limit: 'watchedParameters',
    unit: 'dimensionless',
    meaning: 'Indices of parameters whose value, gradient, update and optimizer state each record carries.',
  }),
  stabilityEvery: integer({
    default: 0,
    min: 0,
    max: limits.steps,
    unit: 'steps',
    meaning: 'Steps between two measurements of the sharpness and of the rate as a fraction of its limit; 0 for none.',
  }),
}))

/** One training run: all that decides it, to the last bit. */
export const runConfig = lazyObject(() => ({
  kind: z.literal('run').default('run'),
  version: z.literal(1).default(1),
  task: taskConfig,
  optimizer: optimizerConfig.prefault({ name: 'sgd' }),
  learningRate: real({ ...rateBounds, default: 0.1, meaning: 'How far a step goes along the update.' }),
  schedule: scheduleConfig.prefault({ name: 'constant' }),
  steps: integer({ default: 500, min: 1, max: limits.steps, unit: 'steps', meaning: 'Number of updates.' }),
  seed: seed(),
  clipping: clippingConfig.prefault({ name: 'none' }),
  interventions: describeField(z.array(intervention).max(1000).default([]), {
    kind: 'list',
    default: [],
    meaning: 'Rates that are changed in the middle of the run.',
  }),
  stop: stopRule.prefault({}),
  whenNonFinite: choice(['end', 'continue'], {
    default: 'end',
    meaning: 'What happens at the first Infinity or NaN; the outcome names it either way.',
  }),
  record: recordOptions.prefault({}),
}))
  .refine(({ optimizer, schedule }) => !movesMomentum(schedule) || hasMomentum(optimizer.name), {
    path: ['schedule'],
    error:
      'expected one that leaves the momentum alone, as this optimizer has none; set cycleMomentum to false, or take sgd or adam',
  })
  .refine(({ task, record }) => record.watch.every((index) => index < parameterCount(task)), {
    path: ['record', 'watch'],
    error: 'expected indices below the number of parameters of the task; they are counted from 0',
  })

function hasMomentum(name: keyof typeof optimizers): boolean {
  const { shape } = optimizers[name]
  return 'momentum' in shape || 'beta1' in shape
}

function movesMomentum(schedule: ScheduleConfig): boolean {
  if ('cycleMomentum' in schedule) return schedule.cycleMomentum
  if (schedule.name === 'warmup') return movesMomentum(schedule.schedule)
  return schedule.name === 'sequence' && schedule.parts.some((part) => movesMomentum(part.schedule))
}

/** A run with all defaults filled in. */
export type RunConfig = z.output<typeof runConfig>
/** A run as a person writes it: `{ task: { name: 'digits' }, learningRate: 0.1 }` is enough. */
export type RunInput = z.input<typeof runConfig>
export type Intervention = z.output<typeof intervention>
