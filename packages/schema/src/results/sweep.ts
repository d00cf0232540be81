import { z } from 'zod'
import { extendedNumber } from '../codecs/extended-number.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { optimizerConfig } from '../optimizers/index.ts'
import { diagnosis } from './diagnosis.ts'
import { runOutcome } from './run-result.ts'

/** Where a rate stands in the whole sweep; the definitions are those of the good band. */
export const place = z.enum(['good', 'too-small', 'too-large', 'unclear', 'not-scored'])

/** One rate of a sweep, over its seeds. */
export const sweepRow = lazyObject(() => ({
  learningRate: z.number(),
  /** Median over seeds of the full training loss after the last update. */
  finalLoss: extendedNumber,
  /** Smallest and largest over seeds. */
  finalLossRange: z.tuple([extendedNumber, extendedNumber]),
  /** The same for the held-out data, where there are any. */
  validationLoss: extendedNumber.optional(),
  validationAccuracy: z.number().optional(),
  /** Most frequent outcome over seeds. */
  outcome: runOutcome,
  /** Updates made, most over seeds; fewer than planned where the rate was stopped early. */
  stepsRun: z.int(),
  /** Stopped early: drawn hollow, left out of band and sensitivity. */
  stoppedEarly: z.boolean(),
  /** (finalLoss − best final loss) / gain; Infinity where the run left the finite numbers. */
  excess: extendedNumber,
  place,
  /** The verdict on the run of the median seed, judged with its neighbours. */
  diagnosis,
}))

/** Final loss against rate for one optimizer: the bathtub, and what it says. */
export const sweep = lazyObject(() => ({
  optimizer: optimizerConfig,
  /** In rising order of rate. */
  rows: z.array(sweepRow),
  /** Median over seeds of the loss before the first update. */
  initialLoss: extendedNumber,
  /** initialLoss − best final loss: what there was to win. */
  gain: extendedNumber,
  /** The best rate, or null where no rate is finite and better than the start. */
  best: z.number().nullable(),
  /** The rates whose excess is at most 5%, around the best; null where there is no best. */
  band: z.tuple([z.number(), z.number()]).nullable(),
  /** Width of the band in decades, ends interpolated to an excess of 10%; null where an end lies outside the sweep. */
  bandWidth: z.number().nullable(),
  /** On which edge of the sweep the best rate sits; not where a rate beyond it was given up, or is not done. */
  bestOnEdge: z.enum(['none', 'low', 'high']),
  /** Mean excess (each at most 1) over three decades centred on the best; null where the sweep does not cover them. */
  sensitivity: z.number().nullable(),
}))

export type Place = z.output<typeof place>
export type SweepRow = z.output<typeof sweepRow>
export type Sweep = z.output<typeof sweep>
