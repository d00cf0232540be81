import { z } from 'zod'
import { flag } from '../fields/choices.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { integer, real } from '../fields/numbers.ts'
import { limits } from '../limits.ts'
import { runConfig } from './run.ts'
import { seeds } from './seeds.ts'

/** A search by orders of magnitude: decades first, then half-decades, then between the best two. */
export const searchConfig = lazyObject(() => ({
  kind: z.literal('search').default('search'),
  version: z.literal(1).default(1),
  run: runConfig,
  from: real({
    default: 1e-5,
    above: 0,
    max: 1e300,
    unit: 'per step',
    scale: 'log',
    meaning: 'Smallest rate of the first grid.',
  }),
  to: real({
    default: 1,
    above: 0,
    max: 1e300,
    unit: 'per step',
    scale: 'log',
    meaning: 'Largest rate of the first grid.',
  }),
  seeds: seeds({ default: [1, 2, 3] }),
  extend: flag({ default: true, meaning: 'Go on by decades while the best rate sits on an edge.' }),
  refinements: integer({
    default: 2,
    min: 0,
    max: 6,
    unit: 'rounds',
    meaning: 'Rounds between the best rate and its neighbours; each halves the spacing.',
  }),
  earlyStop: flag({ default: true, meaning: 'Stop a hopeless rate after a part of its steps.' }),
  maxRates: integer({
    default: 40,
    min: 3,
    max: limits.runs,
    limit: 'runs',
    unit: 'rates',
    meaning: 'Most rates that are tried.',
  }),
}))
  .refine((config) => config.from < config.to, {
    path: ['from'],
    error: 'expected a rate below "to"; lower it or raise "to"',
  })
  .refine((config) => Math.log10(config.to / config.from) <= config.maxRates - 1, {
    path: ['from'],
    error: 'expected at most maxRates decades between "from" and "to"; raise it or maxRates',
  })

export type SearchConfig = z.output<typeof searchConfig>
export type SearchInput = z.input<typeof searchConfig>
