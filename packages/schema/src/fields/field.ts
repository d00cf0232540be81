import '../jitless.ts'
import { z } from 'zod'
import type { LimitName } from '../limits.ts'

/** What a front end, a flag, a help line and an error text need to know about one setting. */
export interface Field {
  readonly kind: 'real' | 'integer' | 'flag' | 'choice' | 'point' | 'list'
  /** One line: what the setting means. */
  readonly meaning: string
  /** The symbol in formulas, such as β₁. */
  readonly symbol?: string
  /** The unit, or "dimensionless". */
  readonly unit?: string
  /** How a control should space its values. */
  readonly scale?: 'linear' | 'log'
  /** What to do about a value out of bounds; ends up in the error text. */
  readonly remedy?: string
  /** The limit that the largest value is; it names itself in the error text. */
  readonly limit?: LimitName
  readonly default?: unknown
  /** Inclusive bounds. */
  readonly min?: number
  readonly max?: number
  /** Exclusive bounds. */
  readonly above?: number
  readonly below?: number
  readonly choices?: readonly string[]
}

/** The description of every setting, by its schema; read it with `fieldOf`. */
const registry = z.registry<Field>()

/** Attaches its description to a setting's schema. */
export function describeField<S extends z.ZodType>(schema: S, field: Field): S {
  registry.add(schema, field)
  const { symbol, unit, scale, remedy } = field
  const extra = Object.fromEntries(
    Object.entries({ symbol, unit, scale, remedy }).filter(([, value]) => value !== undefined),
  )
  z.globalRegistry.add(schema, { description: field.meaning, ...extra })
  return schema
}

/** The description of a setting, or undefined where the schema is not a setting. */
export function fieldOf(schema: z.ZodType): Field | undefined {
  return registry.get(schema)
}

/** The settings of an object schema, by key, in the order of their declaration. */
export function fieldsOf(schema: z.ZodObject): Record<string, Field> {
  const entries = Object.entries(schema.shape).map(([key, value]) => [key, fieldOf(value as z.ZodType)] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, Field] => entry[1] !== undefined))
}
