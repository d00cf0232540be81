import fc from 'fast-check'
import type { z } from 'zod'
import { type ExperimentInput, experiments } from '../src/experiments/index.ts'
import { definitionOf, hasDefault } from '../src/fields/shape.ts'

interface Bag {
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly length?: number
}

const vectors = [Float64Array.of(1.5, -0, Number.NaN), Float32Array.of(0.5, Number.POSITIVE_INFINITY)]

const known = new WeakMap<z.ZodType, fc.Arbitrary<unknown>>()

/** Inputs that a schema accepts, made from the schema itself: bounds, defaults left out or given, every member of a union. */
export function inputsOf<S extends z.ZodType>(schema: S): fc.Arbitrary<z.input<S>> {
  const found = known.get(schema)
  if (found !== undefined) return found as fc.Arbitrary<z.input<S>>
  const { checks } = schema.def
  const made = make(schema) as fc.Arbitrary<z.input<S>>
  const valid =
    checks === undefined || checks.length === 0 ? made : made.filter((value) => schema.safeParse(value).success)
  known.set(schema, valid)
  return valid
}

/** Experiments of every kind as a person writes them. */
export function experimentInputs(): fc.Arbitrary<ExperimentInput> {
  const kinds = Object.entries(experiments).map(([kind, schema]) =>
    (inputsOf(schema) as fc.Arbitrary<object>).map((input) => ({ ...input, kind }) as ExperimentInput),
  )
  return fc.oneof(...kinds)
}

function make(schema: z.ZodType): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema)
  const { type, innerType, shape, element, valueType, options, values } = definition
  if (type === 'nullable') return fc.option(inputsOf(innerType!))
  if (innerType !== undefined) return inputsOf(innerType)
  if (definition.in !== undefined) return inputsOf(definition.in)
  if (shape !== undefined) return objects(shape)
  if (element !== undefined) return lists(element, bagOf(schema))
  if (valueType !== undefined)
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), inputsOf(valueType), { maxKeys: 3 })
  if (options !== undefined) return fc.oneof(...options.map((option) => inputsOf(option)))
  if (values !== undefined) return fc.constantFrom(...values)
  if (type === 'tuple') return fc.tuple(...(schema as z.ZodTuple).def.items.map((item) => inputsOf(item as z.ZodType)))
  if (type === 'enum') return fc.constantFrom(...Object.values((schema as z.ZodEnum).def.entries))
  if (type === 'number') return numbers(schema, bagOf(schema))
  if (type === 'nan') return fc.constant(Number.NaN)
  if (type === 'boolean') return fc.boolean()
  if (type === 'string') return fc.string({ maxLength: 8 })
  if (type === 'custom') return fc.constantFrom(...vectors.filter((vector) => schema.safeParse(vector).success))
  throw new Error(`no inputs for ${type}`)
}

function objects(shape: Record<string, z.ZodType>): fc.Arbitrary<object> {
  const keys = Object.keys(shape)
  const requiredKeys = keys.filter((key) => !hasDefault(shape[key]!) && !shape[key]!.safeParse(undefined).success)
  const fields = Object.fromEntries(keys.map((key) => [key, inputsOf(shape[key]!)]))
  return fc.record(fields, {
    requiredKeys: requiredKeys.filter((key) => definitionOf(shape[key]!).type !== 'optional'),
    noNullPrototype: true,
  })
}

function lists(element: z.ZodType, { minimum = 0, maximum = 4, length }: Bag): fc.Arbitrary<unknown[]> {
  const bounds = { minLength: length ?? minimum, maxLength: length ?? Math.min(maximum, minimum + 2) }
  return fc.array(inputsOf(element), bounds)
}

function numbers(schema: z.ZodType, bag: Bag): fc.Arbitrary<number> {
  const min = Math.max(bag.minimum ?? -1e6, bag.exclusiveMinimum ?? -1e6)
  const max = Math.min(bag.maximum ?? 1e6, bag.exclusiveMaximum ?? 1e6)
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  const real = fc.double({ min, max, noNaN: true })
  return fc.oneof(whole, real, fc.constant(-0)).filter((value) => schema.safeParse(value).success)
}

function bagOf(schema: z.ZodType): Bag {
  return schema._zod.bag as Bag
}
