import { z } from 'zod'
import { flag } from '../fields/choices.ts'
import { describeField } from '../fields/field.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { limits, limitText } from '../limits.ts'
import { optimizerConfig } from '../optimizers/index.ts'
import { learningRate, runConfig } from './run.ts'
import { seeds } from './seeds.ts'

/** Rates, or optimizers, side by side on the same start and the same batches. */
export const comparisonConfig = lazyObject(() => ({
  kind: z.literal('comparison').default('comparison'),
  version: z.literal(1).default(1),
  run: runConfig,
  learningRates: describeField(z.array(learningRate('A rate to try.')).min(1).max(limits.runs), {
    kind: 'list',
    limit: 'runs',
    unit: 'per step',
    scale: 'log',
    meaning: 'The rates to compare.',
  }),
  optimizers: describeField(z.array(optimizerConfig).max(limits.runs).default([]), {
    kind: 'list',
    limit: 'runs',
    default: [],
    meaning: "Optimizers to compare, each at every rate; the run's own when the list is empty.",
  }),
  seeds: seeds({ default: [1] }),
  includeDefault: flag({ default: false, meaning: 'Add the common default, Adam at 0.001, as a row.' }),
})).refine((config) => config.learningRates.length * Math.max(1, config.optimizers.length) <= limits.runs, {
  path: ['learningRates'],
  error: `expected at most ${limits.runs} runs a seed (rates × optimizers); ${limitText('runs')}`,
})

export type ComparisonConfig = z.output<typeof comparisonConfig>
export type ComparisonInput = z.input<typeof comparisonConfig>
