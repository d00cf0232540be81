import { z } from 'zod'
import { extendedNumber } from './extended-number.ts'

/** A vector that keeps its precision: in JSON an object with its numbers, in memory a typed array. */
export const vector = z.union([
  z.instanceof(Float64Array),
  z.instanceof(Float32Array),
  z.strictObject({ float64: z.array(extendedNumber) }).transform(({ float64 }) => Float64Array.from(float64)),
  z.strictObject({ float32: z.array(extendedNumber) }).transform(({ float32 }) => Float32Array.from(float32)),
])
