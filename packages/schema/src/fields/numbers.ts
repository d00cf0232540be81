import { z } from 'zod'
import { describeField, type Field } from './field.ts'

type Words = Pick<Field, 'meaning' | 'symbol' | 'unit' | 'scale' | 'remedy' | 'limit'>
type Bounds = { readonly min?: number; readonly max?: number; readonly above?: number; readonly below?: number }

function bounded(schema: z.ZodNumber, { min, max, above, below }: Bounds): z.ZodNumber {
  let result = schema
  if (min !== undefined) result = result.min(min)
  if (max !== undefined) result = result.max(max)
  if (above !== undefined) result = result.gt(above)
  if (below !== undefined) result = result.lt(below)
  return result
}

/** A finite real number with a default. */
export function real(options: Words & Bounds & { readonly default: number }) {
  return describeField(bounded(z.number(), options).default(options.default), { kind: 'real', ...options })
}

/** A finite real number that has to be given. */
export function requiredReal(options: Words & Bounds) {
  return describeField(bounded(z.number(), options), { kind: 'real', ...options })
}

/** A finite real number, or null where it is left out. */
export function optionalReal(options: Words & Bounds) {
  const schema = bounded(z.number(), options).nullable().default(null)
  return describeField(schema, { kind: 'real', ...options, default: null })
}

/** A whole number with a default. */
export function integer(options: Words & Bounds & { readonly default: number }) {
  return describeField(bounded(z.int(), options).default(options.default), { kind: 'integer', ...options })
}

/** A whole number that has to be given. */
export function requiredInteger(options: Words & Bounds) {
  return describeField(bounded(z.int(), options), { kind: 'integer', ...options })
}

/** A decay rate or another fraction in [0, 1). */
export function fraction(options: Words & { readonly default: number }) {
  return real({ unit: 'dimensionless', remedy: 'A decay rate is a fraction in [0, 1).', min: 0, below: 1, ...options })
}
