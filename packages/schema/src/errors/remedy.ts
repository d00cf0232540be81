import type { z } from 'zod'
import type { Field } from '../fields/field.ts'
import { type LimitName, limits, limitText } from '../limits.ts'
import { nearest } from './nearest.ts'

/** "did you mean 'adam'?", or nothing where no candidate is near. */
export function didYouMean(word: unknown, candidates: readonly string[]): string {
  const near = typeof word === 'string' ? nearest(word, candidates) : undefined
  return near === undefined ? '' : `did you mean '${near}'?`
}

/** What to do about a broken bound: the limit by its name, or what the setting's description says. */
export function boundRemedy(issue: z.core.$ZodIssue, field: Field | undefined): string {
  const limit = limitOf(issue, field)
  return limit === undefined ? (field?.remedy ?? '') : limitText(limit)
}

function limitOf(issue: z.core.$ZodIssue, field: Field | undefined): LimitName | undefined {
  if (issue.code !== 'too_big') return undefined
  if (field?.limit !== undefined) return limits[field.limit] === issue.maximum ? field.limit : undefined
  return field?.unit === 'steps' && issue.maximum === limits.steps ? 'steps' : undefined
}
