import { questions } from '@sweetspot/lesson'
import { type Answer, isSolved, unanswered } from '../question/answer.ts'
import type { Reader } from '../reader/reader.ts'

/** The figures of which something is seen, in the order of the page. */
export function figuresSeen({ seen }: Reader): readonly string[] {
  return seen.flatMap(({ piece }) => (piece.kind === 'figure' ? [piece.id] : []))
}

/** Whether a question that a figure answers is seen and not solved: who has scrolled past it does not want to guess. */
export function isAskedAbout(id: string, { seen }: Reader, answers: Readonly<Record<string, Answer>>): boolean {
  return seen.some(({ piece }) => {
    const question = piece.kind === 'question' ? questions[piece.id] : undefined
    return question?.figure === id && !isSolved(question, answers[question.id] ?? unanswered)
  })
}
