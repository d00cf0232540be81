import type { Question } from '../src/questions/question.ts'
import type { Block, Inline } from '../src/tree.ts'
import { plainText } from './plain-text.ts'

/** What everybody reads of a question; a hint is only for some. */
export type ReadQuestion = Pick<Question, 'id' | 'prompt' | 'choices' | 'explanation'>

/** The lines of a block as they are read, but for those of the blocks inside it. */
export function textsOf(block: Block, questions: readonly ReadQuestion[]): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)]
    case 'table':
      return plain([...block.head, ...block.rows.flat()])
    case 'display':
      return [block.formula.plain]
    case 'code':
      return [block.text]
    case 'more':
      return [block.title]
    case 'question':
      return questions.filter(({ id }) => id === block.id).flatMap(textsOfQuestion)
    default:
      return []
  }
}

function textsOfQuestion({ prompt, choices, explanation }: ReadQuestion): readonly string[] {
  return [...plain([prompt, explanation]), ...choices.map(({ label }) => label)]
}

function plain(lines: readonly (readonly Inline[])[]): readonly string[] {
  return lines.map(plainText)
}
