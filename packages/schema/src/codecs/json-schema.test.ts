import { describe, expect, it } from 'vitest'
import { experiments } from '../experiments/index.ts'
import { fieldsOf } from '../fields/field.ts'
import { optimizers } from '../optimizers/index.ts'
import { presets } from '../presets/index.ts'
import { jsonSchemaOf, schemaNames } from './json-schema.ts'

type Node = Record<string, unknown>

describe('JSON Schema', () => {
  it('[SCHEMA-30] every config and result has a JSON Schema that is the same every time and has no holes', () => {
    expect(schemaNames).toEqual(
      expect.arrayContaining([...Object.keys(experiments), 'task', 'optimizer', 'schedule', 'curve']),
    )
    for (const name of schemaNames) {
      const text = JSON.stringify(jsonSchemaOf(name))
      expect(JSON.stringify(jsonSchemaOf(name))).toBe(text)
      expect(text).not.toMatch(/(?<!"default"):\{\}|[[,]\{\}|"const":null/)
    }
    expect(() => jsonSchemaOf('optimiser')).toThrow("did you mean 'optimizer'?")
  })

  it('[SCHEMA-31] defaults, bounds, meaning, unit and symbol of every optimizer setting are in it', () => {
    const members = jsonSchemaOf('optimizer').oneOf as Node[]
    for (const [name, schema] of Object.entries(optimizers)) {
      const properties = members.map((member) => member['properties'] as Record<string, Node>)
      const own = properties.find((property) => property['name']!['const'] === name)!
      for (const [key, field] of Object.entries(fieldsOf(schema))) {
        if (key === 'name') continue
        expect(own[key], `${name}.${key}`).toMatchObject(
          JSON.parse(
            JSON.stringify({
              description: field.meaning,
              default: field.default,
              unit: field.unit,
              symbol: field.symbol,
              minimum: field.min,
              maximum: field.max,
              exclusiveMinimum: field.above,
              exclusiveMaximum: field.below,
              enum: field.choices,
            }),
          ),
        )
      }
    }
  })

  it('[SCHEMA-32] every preset validates against the schema of its kind, and a spoilt one does not', () => {
    for (const { name, config } of Object.values(presets)) {
      const schema = jsonSchemaOf(config.kind) as Node
      expect(valid(schema, config), name).toBe(true)
      expect(valid(schema, { ...config, extra: 1 }), name).toBe(false)
      expect(valid(schema, { ...config, version: 9 }), name).toBe(false)
    }
  })
})

/** As much of JSON Schema as ours use. */
function valid(schema: Node, value: unknown): boolean {
  const any = schema['anyOf'] as Node[] | undefined
  const one = schema['oneOf'] as Node[] | undefined
  if (any !== undefined && !any.some((member) => valid(member, value))) return false
  if (one !== undefined && one.filter((member) => valid(member, value)).length !== 1) return false
  if ('const' in schema && schema['const'] !== value) return false
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(value)) return false
  return ofType(schema, value) && inBounds(schema, value) && partsValid(schema, value)
}

function ofType({ type }: Node, value: unknown): boolean {
  if (type === undefined) return true
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  return type === typeof value && !Array.isArray(value)
}

function inBounds(schema: Node, value: unknown): boolean {
  const size = Array.isArray(value) ? value.length : value
  if (typeof size !== 'number') return true
  const [low, high] = Array.isArray(value) ? ['minItems', 'maxItems'] : ['minimum', 'maximum']
  const at = (key: string, otherwise: number) => (schema[key] as number | undefined) ?? otherwise
  if (size < at(low!, -Infinity) || size > at(high!, Infinity)) return false
  return size > at('exclusiveMinimum', -Infinity) && size < at('exclusiveMaximum', Infinity)
}

function partsValid(schema: Node, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => valid((schema['items'] as Node | undefined) ?? {}, item))
  if (typeof value !== 'object' || value === null) return true
  const properties = (schema['properties'] as Record<string, Node> | undefined) ?? {}
  const required = (schema['required'] as string[] | undefined) ?? []
  if (required.some((key) => !(key in value))) return false
  return Object.entries(value).every(([key, child]) =>
    Object.hasOwn(properties, key) ? valid(properties[key]!, child) : schema['additionalProperties'] !== false,
  )
}
