import { z } from 'zod'
import { choice, flag } from '../fields/choices.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { integer, real } from '../fields/numbers.ts'
import { limits } from '../limits.ts'
import { runConfig } from './run.ts'
import { seeds } from './seeds.ts'

const rangeEnd = (options: { readonly default: number; readonly meaning: string }) =>
  real({ above: 0, max: 1e300, unit: 'per step', scale: 'log', ...options })

/** An LR range test: a few hundred steps on a ramp of rates, and what its curve suggests. */
export const rangeTestConfig = lazyObject(() => ({
  kind: z.literal('range-test').default('range-test'),
  version: z.literal(1).default(1),
  run: runConfig,
  from: rangeEnd({ default: 1e-5, meaning: 'First rate of the ramp.' }),
  to: rangeEnd({ default: 100, meaning: 'Last rate of the ramp.' }),
  steps: integer({
    default: 300,
    min: 20,
    max: limits.rampSteps,
    limit: 'rampSteps',
    unit: 'steps',
    meaning: 'Steps of the ramp.',
  }),
  mode: choice(['exponential', 'linear'], {
    default: 'exponential',
    meaning: 'How the rate grows from step to step.',
  }),
  smoothing: real({
    default: 0.7,
    min: 0,
    below: 1,
    symbol: 'β',
    unit: 'dimensionless',
    meaning: "Decay rate of the running mean that Sweetspot's rule reads.",
  }),
  stopFactor: real({
    default: 4,
    min: 0,
    max: 1e6,
    unit: 'dimensionless',
    meaning:
      'Stop where the smoothed loss exceeds its best by this factor, less one, times max(|best|, fall so far); 0 never stops.',
  }),
  metric: choice(['training', 'validation'], { default: 'training', meaning: 'The loss that is read.' }),
  startStep: integer({
    default: 0,
    min: 0,
    max: limits.steps,
    unit: 'steps',
    meaning: 'Ordinary training before the ramp starts, from a checkpoint that stays untouched.',
  }),
  seeds: seeds({ default: [1] }),
  check: flag({ default: false, meaning: 'Score every pick against a sweep of whole runs.' }),
})).refine((config) => config.from < config.to, {
  path: ['from'],
  error: 'expected a rate below "to"; lower it or raise "to"',
})

export type RangeTestConfig = z.output<typeof rangeTestConfig>
export type RangeTestInput = z.input<typeof rangeTestConfig>
