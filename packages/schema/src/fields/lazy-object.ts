import '../jitless.ts'
import { z } from 'zod'
import { nameOf } from './choices.ts'

type Shape = Readonly<Record<string, z.ZodType>>

/** Like `z.strictObject`, but its settings are made when they are first asked for: of the many, a program needs few. */
export function lazyObject<const S extends Shape>(settings: () => S): z.ZodObject<S, z.core.$strict> {
  return new z.ZodObject(definition(settings)) as unknown as z.ZodObject<S, z.core.$strict>
}

/** A member of a union that its `name` tells apart; choosing among the members makes the settings of none. */
export function namedObject<const Name extends string, const S extends Shape>(
  name: Name,
  meaning: string,
  settings: () => S,
): z.ZodObject<{ name: z.ZodLiteral<Name> } & S, z.core.$strict> {
  const named = definition(() => ({ name: nameOf(name, meaning), ...settings() }))
  return new NamedObject(Object.assign(named, { word: name })) as never
}

function definition(settings: () => Shape) {
  let made: Shape | undefined
  return {
    type: 'object' as const,
    catchall: z.never(),
    get shape() {
      made ??= settings()
      return made
    },
  }
}

/** zod asks every member of a union for the words it answers to, and would make all settings to find them. */
const NamedObject = z.core.$constructor<z.ZodObject>('NamedObject', (schema, own) => {
  z.ZodObject.init(schema, own)
  const { word } = own as unknown as { readonly word: string }
  Object.defineProperty(schema._zod, 'propValues', { value: { name: new Set([word]) } })
})
