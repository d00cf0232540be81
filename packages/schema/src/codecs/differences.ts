import type { z } from 'zod'
import { definitionOf, layersOf, memberFor } from '../fields/shape.ts'
import { sameValue } from './same-value.ts'

/**
 * What of a complete config a schema would not fill in by itself: parsing the result gives the config back, and the same
 * config always has the same differences, in the order of the schema.
 */
export function differences(schema: z.ZodType, config: object): Record<string, unknown> {
  return differ(schema, config) as Record<string, unknown>
}

function differ(schema: z.ZodType, value: unknown): unknown {
  const member = memberFor(schema, value)
  const { shape, element } = member === undefined ? {} : definitionOf(member)
  if (element !== undefined && Array.isArray(value)) return value.map((entry) => differ(element, entry))
  if (shape === undefined || typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(shape)) {
    const own = (value as Record<string, unknown>)[key]
    if (own !== undefined && !isFilledIn(field, own)) result[key] = differ(field, own)
  }
  return result
}

function isFilledIn(field: z.ZodType, value: unknown): boolean {
  return layersOf(field).some((layer) => {
    const { type, defaultValue, innerType } = definitionOf(layer)
    if (type === 'default') return sameValue(defaultValue, value)
    return type === 'prefault' && innerType !== undefined && sameValue(innerType.parse(defaultValue), value)
  })
}
