import type { Question } from './question.ts'

/** Asks for what a list is filtered by, which changes as one writes; left without an answer it is as it was before. */
export function filterQuestion(before: string, filter: (text: string) => void): Question {
  return { label: '/', initial: before, change: filter, answer: () => null, cancel: () => filter(before) }
}
