import { z } from 'zod'
import { extendedNumber } from '../codecs/extended-number.ts'
import { rangeTestConfig } from '../experiments/range-test.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { sweep } from './sweep.ts'

/** Every rule that reads a range test's curve; the first is our recommendation, the others are there for comparison. */
export const suggestionRules = [
  'sweetspot',
  'fastai-valley',
  'fastai-slide',
  'fastai-minimum',
  'fastai-steep',
  'lightning',
  'torch-lr-finder',
  'smith-bounds',
] as const

export const suggestionRule = z.enum(suggestionRules)

/** What a rule makes of one curve. */
export const suggestion = lazyObject(() => ({
  rule: suggestionRule,
  /** The rate to use, per step. */
  learningRate: z.number(),
  /** The point of the curve that the rule looks at. */
  index: z.int().min(0),
  /** Smallest rate of a rule that gives bounds. */
  minLearningRate: z.number().optional(),
  /** Set where that point is the first or last one the rule may look at, or where its search ran into one: the range is too narrow. */
  edge: z.enum(['none', 'low', 'high']),
}))

/** Why there is no suggestion. */
export const refusalReason = z.enum([
  'too-few-points',
  'rates-not-rising',
  'no-fall',
  'rises-first',
  'no-rise',
  'not-finite-at-start',
  'seeds-disagree',
])

/** One rule over all seeds. */
export const rulePick = lazyObject(() => ({
  rule: suggestionRule,
  /** Median over seeds, per step; null where the rule finds nothing on most curves. */
  learningRate: z.number().nullable(),
  /** Smallest and largest over seeds. */
  band: z.tuple([z.number(), z.number()]).nullable(),
  /** Per seed. */
  suggestions: z.array(suggestion.nullable()),
  /** Set where learningRate is null. */
  reason: refusalReason.nullable(),
  /** log₁₀(pick / best rate of the check's sweep); only with check. */
  decades: z.number().nullable(),
  /** Share of the gain that whole runs at the pick itself lose against the best; below 0 where they beat it; only with check. */
  excess: extendedNumber.nullable(),
}))

/** One ramp. */
export const ramp = lazyObject(() => ({
  seed: z.int(),
  learningRates: z.array(z.number()),
  losses: z.array(extendedNumber),
  /** The losses as Sweetspot's rule reads them. */
  smoothed: z.array(extendedNumber),
  /** Why the ramp ended: its end, the stop rule, or a quantity that left the finite numbers. */
  ended: z.enum(['end', 'stop-rule', 'non-finite', 'aborted']),
}))

/** An LR range test over its seeds. */
export const rangeTestResult = lazyObject(() => ({
  kind: z.literal('range-test-result').default('range-test-result'),
  version: z.literal(1).default(1),
  config: rangeTestConfig,
  hash: z.string(),
  partial: z.boolean(),
  ramps: z.array(ramp),
  /** One per rule, ours first. */
  picks: z.array(rulePick),
  /** The rate to use, per step, or null with its reason. */
  recommendation: z.number().nullable(),
  refusal: z
    .strictObject({
      reason: refusalReason,
      /** What to change. */
      remedy: z.enum(['start-lower', 'go-higher', 'more-steps', 'more-seeds', 'change-task']),
    })
    .nullable(),
  /** The sweep of whole runs that scores the picks, on a grid that none of them belongs to; only with check. */
  check: sweep.nullable(),
  /** Updates made: by the ramps and the training before them, and by the check. */
  stepsSpent: z.strictObject({ ramps: z.int(), check: z.int() }),
}))

export type SuggestionRule = z.output<typeof suggestionRule>
export type Suggestion = z.output<typeof suggestion>
export type RefusalReason = z.output<typeof refusalReason>
export type RulePick = z.output<typeof rulePick>
export type Ramp = z.output<typeof ramp>
export type RangeTestResult = z.output<typeof rangeTestResult>
