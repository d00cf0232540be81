import { z } from 'zod'
import { searchConfig } from '../experiments/search.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { verdict } from './diagnosis.ts'
import { sweep } from './sweep.ts'

/** One round of a search. */
export const searchRound = lazyObject(() => ({
  kind: z.enum(['decades', 'extension', 'refinement']),
  learningRates: z.array(z.number()),
  /** The best rate after the round. */
  best: z.number().nullable(),
  /** Updates made in the round, over all seeds. */
  steps: z.int(),
}))

/** A search by orders of magnitude. */
export const searchResult = lazyObject(() => ({
  kind: z.literal('search-result').default('search-result'),
  version: z.literal(1).default(1),
  config: searchConfig,
  hash: z.string(),
  partial: z.boolean(),
  rounds: z.array(searchRound),
  /** All rates tried. */
  sweep,
  best: z.number().nullable(),
  /** Rates with a low loss that were left out of the ranking, and why. */
  leftOut: z.array(z.strictObject({ learningRate: z.number(), verdict })),
  /** Updates made, over all rates and seeds. */
  stepsSpent: z.int(),
  /** Updates that every rate of the finest spacing between the ends would have taken. */
  stepsExhaustive: z.int(),
}))

export type SearchRound = z.output<typeof searchRound>
export type SearchResult = z.output<typeof searchResult>
