import type { Question } from '@sweetspot/lesson'

/** What a reader has said to a question. */
export interface Answer {
  /** The choices that were tried, in order. */
  readonly tried: readonly string[]
  /** The choice that the arrows have marked; null for none. */
  readonly marked: number | null
}

/** A question nobody has answered. */
export const unanswered: Answer = { tried: [], marked: null }

/** Whether the right answer was given. */
export function isSolved({ answer }: Question, { tried }: Answer): boolean {
  return tried.includes(answer)
}
