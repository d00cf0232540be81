import type { z } from 'zod'

/** The parts of a zod schema by which it can be walked. */
interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly shape?: Record<string, z.ZodType>
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly discriminator?: string
  readonly defaultValue?: unknown
  readonly values?: readonly unknown[]
}

/** How a schema is built: its type and its parts. */
export function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition
}

/** The layers of a schema from the outside in: defaults and the like around what they wrap. */
export function layersOf(schema: z.ZodType): z.ZodType[] {
  const layers = [schema]
  for (;;) {
    const { innerType, in: input } = definitionOf(layers.at(-1)!)
    const next = innerType ?? input
    if (next === undefined) return layers
    layers.push(next)
  }
}

/** A schema without defaults and the like around it. */
export function coreOf(schema: z.ZodType): z.ZodType {
  return layersOf(schema).at(-1)!
}

/** The members of a union, those of unions among them included; any other schema is its own only member. */
export function membersOf(schema: z.ZodType): z.ZodType[] {
  const core = coreOf(schema)
  return definitionOf(core).options?.flatMap(membersOf) ?? [core]
}

/** The word that tells a member of a union apart, such as 'adam', or undefined where it has none under that key. */
export function wordOf(member: z.ZodType, key: string): unknown {
  const field = definitionOf(member).shape?.[key]
  return field === undefined ? undefined : definitionOf(coreOf(field)).values?.[0]
}

/** The key by which a union tells its members apart, where it is such a union. */
export function discriminatorOf(schema: z.ZodType): string | undefined {
  return definitionOf(coreOf(schema)).discriminator
}

/** The member of a union that a value claims to be; a schema that is no union is its own member. */
export function memberFor(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const key = discriminatorOf(schema)
  const members = membersOf(schema)
  if (key === undefined) return members.length === 1 ? members[0] : members.find((member) => fits(member, value))
  const word = (value as Record<string, unknown> | null | undefined)?.[key]
  return members.find((member) => {
    const field = definitionOf(member).shape?.[key]
    return wordOf(member, key) === word || (word === undefined && field !== undefined && hasDefault(field))
  })
}

/** Whether a key of this schema may be left out because a default fills it. */
export function hasDefault(schema: z.ZodType): boolean {
  return layersOf(schema).some((layer) => ['default', 'prefault'].includes(definitionOf(layer).type))
}

function fits(member: z.ZodType, value: unknown): boolean {
  return (definitionOf(member).type === 'object') === (typeof value === 'object' && !Array.isArray(value))
}
