import { z } from 'zod'
import { extendedNumber } from '../codecs/extended-number.ts'
import { vector } from '../codecs/vector.ts'
import { lazyObject } from '../fields/lazy-object.ts'

/** Everything from which a run continues bit for bit. */
export const checkpoint = lazyObject(() => ({
  kind: z.literal('checkpoint').default('checkpoint'),
  version: z.literal(1).default(1),
  /** The next update, from 0. */
  step: z.int().min(0),
  params: vector,
  optimizer: z.record(z.string(), z.union([extendedNumber, vector])),
  /** State of a schedule that answers to the loss, and of the stop rule. */
  schedule: z.record(z.string(), extendedNumber),
  stop: z.record(z.string(), extendedNumber),
}))

export type Checkpoint = z.output<typeof checkpoint>
