import { z } from 'zod'
import { extendedNumber } from '../codecs/extended-number.ts'

/** A vector that keeps its precision: in JSON an object with its numbers, in memory a typed array. */
const vector = z.union([
  z.instanceof(Float64Array),
  z.instanceof(Float32Array),
  z.strictObject({ float64: z.array(extendedNumber) }).transform(({ float64 }) => Float64Array.from(float64)),
  z.strictObject({ float32: z.array(extendedNumber) }).transform(({ float32 }) => Float32Array.from(float32)),
])

/** Everything from which a run continues bit for bit. */
export const checkpoint = z.strictObject({
  kind: z.literal('checkpoint').default('checkpoint'),
  version: z.literal(1).default(1),
  /** The next update, from 0. */
  step: z.int().min(0),
  params: vector,
  optimizer: z.record(z.string(), z.union([extendedNumber, vector])),
  /** State of a schedule that answers to the loss, and of the stop rule. */
  schedule: z.record(z.string(), extendedNumber),
  stop: z.record(z.string(), extendedNumber),
})

export type Checkpoint = z.output<typeof checkpoint>
