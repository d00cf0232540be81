import { z } from 'zod'
import { comparisonConfig } from '../experiments/comparison.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { runResult } from './run-result.ts'
import { sweep } from './sweep.ts'

/** How the common default fares against the best of a comparison. */
export const defaultScore = lazyObject(() => ({
  optimizer: z.string(),
  learningRate: z.number(),
  /** log₁₀(default / best rate of the same optimizer), where that optimizer was swept. */
  decades: z.number().nullable(),
  /** Share of the gain that is lost against the best row of all. */
  excess: z.number(),
}))

/** Rates or optimizers side by side. */
export const comparisonResult = lazyObject(() => ({
  kind: z.literal('comparison-result').default('comparison-result'),
  version: z.literal(1).default(1),
  config: comparisonConfig,
  /** SHA-256 of the canonical config. */
  hash: z.string(),
  /** True where the user ended it early: some runs are missing or short. */
  partial: z.boolean(),
  /** One sweep per optimizer, in the order of the config; the default's own row comes last, as a sweep of one. */
  sweeps: z.array(sweep),
  defaultScore: defaultScore.nullable(),
  /** The runs of the first seed, in the order of optimizers and rates: the curves to draw. */
  runs: z.array(runResult),
}))

export type ComparisonResult = z.output<typeof comparisonResult>
