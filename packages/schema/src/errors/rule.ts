import type { z } from 'zod'
import { grouped } from './grouped.ts'

type ZodIssue = z.core.$ZodIssue

/** What was expected, as a sentence without its full stop: "expected a number below 1". */
export function ruleOf(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeWord(issue.expected)}`
    case 'too_small':
      return `expected ${bound(issue.origin, issue.minimum, issue, 'above', 'at least')}`
    case 'too_big':
      return `expected ${bound(issue.origin, issue.maximum, issue, 'below', 'at most')}`
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`
    case 'invalid_value':
      return issue.values.length === 1
        ? `expected ${quoted(issue.values[0])}`
        : `is not one of ${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return unionRule(issue)
    default:
      return issue.message
  }
}

function unionRule(issue: Extract<ZodIssue, { code: 'invalid_union' }>): string {
  const words = issue.errors.map(([first]) => (first === undefined ? '' : choiceWords(first)))
  return `expected ${[...new Set(words)].filter((word) => word !== '').join(' or ')}`
}

function choiceWords(issue: ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(quoted).join(' or ')
  return ruleOf(issue).replace(/^expected /, '')
}

function typeWord(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    number: 'a finite number',
    int: 'a whole number',
    nan: 'NaN',
    boolean: 'true or false',
    string: 'a text',
    object: 'an object',
    record: 'an object',
    array: 'a list',
    tuple: 'a list',
  }
  return words[expected] ?? expected
}

interface Bound {
  readonly inclusive?: boolean
  readonly exact?: boolean
}

function bound(origin: string, limit: number | bigint, { inclusive, exact }: Bound, strict: string, loose: string) {
  if (origin === 'array' || origin === 'string') {
    const what = origin === 'array' ? (limit === 1 ? 'entry' : 'entries') : 'characters'
    return `${exact === true ? 'exactly' : loose} ${grouped(limit)} ${what}`
  }
  const what = origin === 'int' ? 'a whole number' : 'a number'
  return inclusive === false ? `${what} ${strict} ${grouped(limit)}` : `${what} of ${loose} ${grouped(limit)}`
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}
