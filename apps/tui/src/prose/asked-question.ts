import { paint } from '@sweetspot/view'
import { safeText } from '../cli/safe-text.ts'
import { letterOf, questionNamed } from './question-named.ts'
import { type ProseLook, painted, type Span } from './span.ts'
import { spansOf } from './spans-of.ts'
import { wrapSpans } from './wrap-spans.ts'

/** A question under its number, with its choices: the answer stands at the end. */
export function askedLines(id: string, number: number, look: ProseLook): string[] {
  const { prompt, choices } = questionNamed(id)
  return [
    ...hanging(`Question ${number}. `, spansOf(prompt, [], look, 'bold'), look),
    ...choices.flatMap(({ label }, i) => hanging(`  ${letterOf(i)}  `, [plain(label, look)], look)),
  ]
}

/** The answers to questions, in the order in which they were asked. */
export function answerLines(ids: readonly string[], look: ProseLook): string[] {
  if (ids.length === 0) return []
  const lines = ids.flatMap((id, i) => {
    const { choices, answer, explanation } = questionNamed(id)
    const at = choices.findIndex((choice) => choice.id === answer)
    const head = plain(`${letterOf(at)}  ${choices[at]?.label ?? ''}. `, look, 'bold')
    return hanging(`${i + 1}. `, [head, ...spansOf(explanation, [], look)], look)
  })
  return [paint(ids.length === 1 ? 'The answer' : 'The answers', 'bold', look.color), ...lines, '']
}

function plain(text: string, look: ProseLook, ink: Span['ink'] = null): Span {
  return { text: safeText(text, look), ink }
}

/** Lines that begin under the end of a first word. */
function hanging(head: string, spans: readonly Span[], { width, color }: ProseLook): string[] {
  const indent = ' '.repeat(head.length)
  return wrapSpans(spans, width - head.length).map((line, i) => `${i === 0 ? head : indent}${painted(line, color)}`)
}
