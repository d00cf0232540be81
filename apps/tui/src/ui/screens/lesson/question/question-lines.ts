import type { Question } from '@sweetspot/lesson'
import { paint } from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import { letterOf } from '../../../../prose/question-named.ts'
import { type ProseLook, painted, type Span } from '../../../../prose/span.ts'
import { spansOf } from '../../../../prose/spans-of.ts'
import { wrapSpans } from '../../../../prose/wrap-spans.ts'
import { type Answer, isSolved } from './answer.ts'

/** A question with its choices, what was answered, and what there is to say to that. */
export function questionLines(question: Question, answer: Answer, look: ProseLook): string[] {
  const { color } = look
  return [
    paint('Predict, then run', 'dim', color),
    ...lines(spansOf(question.prompt, [], look, 'bold'), look),
    ...question.choices.flatMap((_, choice) => choiceLines(question, choice, answer, look)),
    '',
    ...outcomeLines(question, answer, look),
  ]
}

function choiceLines(question: Question, at: number, answer: Answer, look: ProseLook): string[] {
  const { id, label } = question.choices[at]!
  const isTried = answer.tried.includes(id)
  const isRight = id === question.answer
  const sign = answer.marked === at && !isSolved(question, answer) ? (look.ascii ? '>' : '›') : ' '
  const mark = isTried ? (isRight ? ' ✓ right' : ' ✗ not so') : ''
  const ink = isTried && !isRight ? 'dim' : isTried ? 'bold' : null
  const head = `${sign} ${letterOf(at)}  `
  return lines([{ text: safeText(`${label}${mark}`, look), ink }], { ...look, width: look.width - head.length }).map(
    (line, i) => `${i === 0 ? paint(head, ink ?? 'bold', look.color) : ' '.repeat(head.length)}${line}`,
  )
}

function outcomeLines(question: Question, answer: Answer, look: ProseLook): string[] {
  const last = answer.tried.at(-1)
  if (isSolved(question, answer)) {
    const why = spansOf(question.explanation, [], look)
    return lines([{ text: 'Right. ', ink: 'bold' }, ...why, { text: ' The figure shows it.', ink: 'dim' }], look)
  }
  const letters = question.choices.map((_, choice) => letterOf(choice))
  const keys = `${letters.slice(0, -1).join(', ')} or ${letters.at(-1)}`
  if (last === undefined) return lines([{ text: `Press ${keys}.`, ink: 'dim' }], look)
  const hint = question.choices.find(({ id }) => id === last)?.hint ?? ''
  return lines(
    [
      { text: 'Not so. ', ink: 'bold' },
      { text: safeText(`${hint} `, look), ink: null },
      { text: 'Try another.', ink: 'dim' },
    ],
    look,
  )
}

function lines(spans: readonly Span[], { width, color }: ProseLook): string[] {
  return wrapSpans(spans, width).map((line) => painted(line, color))
}
