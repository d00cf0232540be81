import type { z } from 'zod'
import { type Field, fieldOf } from '../fields/field.ts'
import { coreOf, definitionOf, layersOf, memberFor, membersOf } from '../fields/shape.ts'

/** What the schema has at a path: the schema itself and, where it is a setting, its description. */
interface Setting {
  readonly schema: z.ZodType
  readonly field?: Field
}

/** The setting at a path. The input decides which member of a union is meant; a list's own description serves its entries. */
export function settingAt(root: z.ZodType, path: readonly PropertyKey[], input: unknown): Setting | undefined {
  let schema: z.ZodType | undefined = root
  let field = describe(root)
  let value = input
  for (const key of path) {
    const member: z.ZodType | undefined = memberOf(schema, value, key)
    const definition = member && definitionOf(member)
    schema = typeof key === 'number' ? definition?.element : (definition?.shape?.[String(key)] ?? definition?.valueType)
    if (schema === undefined) return undefined
    const own = describe(schema)
    field = own ?? (typeof key === 'number' ? field : undefined)
    value = read(value, key)
  }
  return field === undefined ? { schema } : { schema, field }
}

/** The settings an object at this place may have, by key; empty where it is no object. */
export function keysAt(root: z.ZodType, path: readonly PropertyKey[], input: unknown): string[] {
  const setting = settingAt(root, path, input)
  const value = path.reduce<unknown>(read, input)
  const member = setting && memberFor(setting.schema, value)
  return Object.keys((member && definitionOf(member).shape) ?? {})
}

function memberOf(schema: z.ZodType, value: unknown, key: PropertyKey): z.ZodType | undefined {
  const claimed = memberFor(schema, value)
  if (claimed !== undefined) return claimed
  // The word itself is wrong: any member describes the key that holds it.
  return membersOf(schema).find((member) => Object.hasOwn(definitionOf(member).shape ?? {}, key)) ?? coreOf(schema)
}

function describe(schema: z.ZodType): Field | undefined {
  for (const layer of layersOf(schema)) {
    const field = fieldOf(layer)
    if (field !== undefined) return field
  }
  return undefined
}

function read(value: unknown, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  } catch {
    return undefined
  }
}
