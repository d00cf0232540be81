import { z } from 'zod'
import { describeField, type Field } from './field.ts'

type Words = Pick<Field, 'meaning' | 'symbol' | 'unit' | 'remedy'>

/** A switch with a default. */
export function flag(options: Words & { readonly default: boolean }) {
  return describeField(z.boolean().default(options.default), { kind: 'flag', ...options })
}

/** One of a few names, with a default. */
export function choice<const T extends readonly [string, ...string[]]>(
  choices: T,
  options: Words & { readonly default: T[number] },
) {
  return describeField(z.enum(choices).default(options.default as never), { kind: 'choice', choices, ...options })
}

/** The name by which a union tells its members apart, such as `name: 'adam'`. */
export function nameOf<const T extends string>(name: T, meaning: string) {
  return describeField(z.literal(name), { kind: 'choice', choices: [name], meaning })
}
