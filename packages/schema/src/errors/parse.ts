import type { z } from 'zod'
import type { Field } from '../fields/field.ts'
import { discriminatorOf, membersOf, wordOf } from '../fields/shape.ts'
import { ConfigError, type ConfigIssue } from './config-error.ts'
import { given } from './given.ts'
import { pathText, valueAt } from './path-text.ts'
import { boundRemedy, didYouMean } from './remedy.ts'
import { ruleOf } from './rule.ts'
import { keysAt, settingAt } from './setting.ts'

type ZodIssue = z.core.$ZodIssue

const MOST_ISSUES = 20

/**
 * The input with its defaults filled in.
 *
 * @throws ConfigError with path, rule, what was given and remedy of everything that is wrong
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = read(schema, input)
  if (result.success) return result.data
  const issues = tightest(result.error.issues.flatMap((issue) => flatten(issue, [])))
  const told = issues.slice(0, MOST_ISSUES).flatMap((issue) => explain(issue, schema, input))
  const more = issues.length - MOST_ISSUES
  if (more > 0) told.push({ path: '', rule: `and ${more} more`, given: '', remedy: '' })
  throw new ConfigError(told)
}

function read<S extends z.ZodType>(schema: S, input: unknown): z.ZodSafeParseResult<z.output<S>> {
  try {
    return schema.safeParse(input)
  } catch {
    // A getter or a proxy that throws.
    const remedy = 'Give plain data: objects, lists, numbers, texts.'
    throw new ConfigError([{ path: '', rule: 'expected data that can be read', given: given(input), remedy }])
  }
}

/** A union without a word that tells its members apart complains for each member: keep the one that came furthest. */
function flatten(issue: ZodIssue, prefix: readonly PropertyKey[]): ZodIssue[] {
  const path = [...prefix, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const deepest = issue.errors
      .map((errors) => errors.flatMap((error) => flatten(error, path)))
      .filter((errors) =>
        errors.every((error) => error.path.length > path.length || error.code === 'unrecognized_keys'),
      )
      .sort((a, b) => a.length - b.length)[0]
    if (deepest !== undefined) return deepest
  }
  return [{ ...issue, path }]
}

/** zod tells of both bounds where a number exceeds the safe integers as well: the tighter one comes last. */
function tightest(issues: readonly ZodIssue[]): ZodIssue[] {
  const places = new Map<string, number>()
  const key = (issue: ZodIssue) => `${issue.code} ${pathText(issue.path)}`
  issues.forEach((issue, i) => {
    places.set(key(issue), i)
  })
  return issues.filter((issue, i) => !issue.code.startsWith('too_') || places.get(key(issue)) === i)
}

function explain(issue: ZodIssue, schema: z.ZodType, input: unknown): ConfigIssue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, schema, input))
  const path = pathText(issue.path)
  const value = valueAt(input, issue.path)
  const field = settingAt(schema, issue.path, input)?.field
  if (value === undefined && issue.path.length > 0 && issue.code !== 'custom') {
    return [{ path, rule: `missing, ${wanted(issue, field)}`, given: '', remedy: addIt(issue, schema, input) }]
  }
  if (issue.code === 'custom') {
    const [rule = '', remedy = field?.remedy ?? ''] = issue.message.split(/; (.*)/s)
    return [{ path, rule, given: value === undefined ? '' : given(value), remedy }]
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const words = wordsAt(issue.path, schema, input)
    return [{ path, rule: `is not one of ${words.join(', ')}`, given: given(value), remedy: didYouMean(value, words) }]
  }
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    return [{ path, rule: ruleOf(issue), given: given(value), remedy: didYouMean(value, issue.values.map(String)) }]
  }
  return [{ path, rule: ruleFor(issue, field), given: given(value), remedy: remedyOf(issue, schema, input) }]
}

function remedyOf(issue: ZodIssue, schema: z.ZodType, input: unknown): string {
  const setting = settingAt(schema, issue.path, input)
  const value = valueAt(input, issue.path)
  if (setting !== undefined && typeof value === 'string' && issue.code === 'invalid_type') {
    const words = wordsOf(setting.schema, 'name')
    if (words.includes(value)) return `Write { "name": ${JSON.stringify(value)} }.`
    if (issue.expected === 'number' && Number.isFinite(Number(value)) && value.trim() !== '') {
      return 'Write it without quotes.'
    }
  }
  return boundRemedy(issue, setting?.field)
}

function unknownKey(at: readonly PropertyKey[], key: string, schema: z.ZodType, input: unknown): ConfigIssue {
  const keys = keysAt(schema, at, input)
  const owner = valueAt(input, [...at, 'name'])
  const whose = typeof owner === 'string' && keys.includes('name') ? ` of '${owner}'` : ' here'
  const remedy = didYouMean(key, keys) || (keys.length === 0 ? '' : `Known are ${keys.join(', ')}.`)
  return { path: pathText([...at, key]), rule: `is not a setting${whose}`, given: given(key), remedy }
}

const wanted = (issue: ZodIssue, field: Field | undefined) =>
  issue.code === 'invalid_union' && issue.discriminator !== undefined ? 'expected a name' : ruleFor(issue, field)

/** Integers are told from reals by the description: zod checks that a number is whole after its other rules. */
const ruleFor = (issue: ZodIssue, field: Field | undefined) =>
  field?.kind === 'integer' ? ruleOf(issue).replace(/\ba (finite )?number\b/, 'a whole number') : ruleOf(issue)

function addIt(issue: ZodIssue, schema: z.ZodType, input: unknown): string {
  const setting = settingAt(schema, issue.path, input)
  const nested = setting === undefined ? [] : wordsOf(setting.schema, 'name')
  if (nested.length > 1) return `Add it with one of the names ${nested.join(', ')}.`
  if (issue.code === 'invalid_union') return `Add one of ${wordsAt(issue.path, schema, input).join(', ')}.`
  const { remedy, meaning } = setting?.field ?? {}
  return remedy ?? (meaning === undefined ? '' : `Add it: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`)
}

/** The words that a union accepts; the path ends in the key that holds the word. */
function wordsAt(path: readonly PropertyKey[], schema: z.ZodType, input: unknown): string[] {
  const setting = settingAt(schema, path.slice(0, -1), input)
  return setting === undefined ? [] : wordsOf(setting.schema, String(path.at(-1)))
}

function wordsOf(schema: z.ZodType, key: string): string[] {
  if (discriminatorOf(schema) === undefined) return []
  return membersOf(schema)
    .map((member) => wordOf(member, key))
    .filter((word) => typeof word === 'string')
}
