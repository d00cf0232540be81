import type { z } from 'zod'
import { type Field, fieldOf } from './field.ts'
import { coreOf, definitionOf, hasDefault, layersOf, membersOf, wordOf } from './shape.ts'

/** A setting as a form shows it: a value, a choice among named things, a group or a list of them. */
export type SettingForm = (
  | { readonly kind: 'value'; readonly field: Field }
  | { readonly kind: 'named'; readonly members: Readonly<Record<string, NamedForm>> }
  | { readonly kind: 'group'; readonly settings: SettingForms }
  | { readonly kind: 'list'; readonly field: Field; readonly entry: SettingForm }
) & { readonly whenLeftOut: WhenLeftOut }

/** What stands for a setting that is left out: its default, something that follows from other settings, or nothing: it has to be given. */
export type WhenLeftOut = 'default' | 'follows' | 'missing'

/** The settings of an object, by key. */
export type SettingForms = Readonly<Record<string, SettingForm>>

/** One of the things that a `name` tells apart, such as an optimizer. */
export interface NamedForm {
  readonly meaning: string
  /** Its settings beside the name. */
  readonly settings: SettingForms
}

/** The settings of an object schema as forms, those inside its parts included, in the order of their declaration. */
export function settingForms(schema: z.ZodType): SettingForms {
  const entries = Object.entries(definitionOf(coreOf(schema)).shape ?? {}).map(
    ([key, part]) => [key, formOf(part)] as const,
  )
  return Object.fromEntries(entries.filter((entry): entry is [string, SettingForm] => entry[1] !== null))
}

/** Null for what nobody sets: kinds, versions, names. */
function formOf(schema: z.ZodType): SettingForm | null {
  const core = coreOf(schema)
  const { type, element, values } = definitionOf(core)
  if (values?.length === 1) return null
  const whenLeftOut = whenLeftOutOf(schema)
  const members = membersOf(core).filter((member) => wordOf(member, 'name') !== undefined)
  if (members.length > 0) {
    return { kind: 'named', members: Object.fromEntries(members.map(namedForm)), whenLeftOut }
  }
  if (type === 'object') return { kind: 'group', settings: settingForms(core), whenLeftOut }
  const field = layersOf(schema)
    .map(fieldOf)
    .find((found) => found !== undefined)
  if (field === undefined) return null
  const entry = element === undefined ? null : formOf(element)
  if (entry !== null && entry.kind !== 'value') return { kind: 'list', field, entry, whenLeftOut }
  return { kind: 'value', field, whenLeftOut }
}

function whenLeftOutOf(schema: z.ZodType): WhenLeftOut {
  if (hasDefault(schema)) return 'default'
  return layersOf(schema).some((layer) => definitionOf(layer).type === 'optional') ? 'follows' : 'missing'
}

function namedForm(member: z.ZodType): [name: string, form: NamedForm] {
  const form = {
    meaning: fieldOf(definitionOf(member).shape!['name']!)?.meaning ?? '',
    get settings() {
      return settingForms(member)
    },
  }
  return [String(wordOf(member, 'name')), form]
}

/**
 * The least that a form has to say to begin with: what has a default or may be left out says nothing.
 *
 * @example
 * startOf(settingForms(runConfig)['optimizer']!, 'adam') // { name: 'adam' }
 */
export function startOf(form: SettingForm, name?: string): unknown {
  switch (form.kind) {
    case 'value':
      return form.field.default ?? form.field.min ?? 1
    case 'list':
      return [startOf(form.entry)]
    case 'group':
      return required(form.settings)
    case 'named': {
      const word = name ?? Object.keys(form.members)[0]!
      return { name: word, ...required(form.members[word]!.settings) }
    }
  }
}

function required(settings: SettingForms): Record<string, unknown> {
  const missing = Object.entries(settings).filter(([, { whenLeftOut }]) => whenLeftOut === 'missing')
  return Object.fromEntries(missing.map(([key, form]) => [key, startOf(form)]))
}
