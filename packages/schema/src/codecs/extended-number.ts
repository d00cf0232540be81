import '../jitless.ts'
import { z } from 'zod'

/**
 * A number of a result: finite, NaN or ±Infinity. JSON has no words for the last three, so there they are the strings
 * "NaN", "Infinity" and "-Infinity"; parsing turns the strings back into numbers. Negative zero is the JSON number -0, and
 * the string "-0" of writers that cannot keep its sign is read as well.
 */
export const extendedNumber = z.union([
  z.number(),
  z.nan(),
  z.literal(Number.POSITIVE_INFINITY),
  z.literal(Number.NEGATIVE_INFINITY),
  z.enum(['NaN', 'Infinity', '-Infinity', '-0']).transform(Number),
])
