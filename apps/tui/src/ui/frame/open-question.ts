import type { KeyPress } from '../keys/key-press.ts'
import { type Completion, completed } from '../line/completion.ts'
import { edited, type Line, lineOf } from '../line/line.ts'
import type { Question } from '../line/question.ts'
import { type Recall, recalled } from '../line/recall.ts'

/** A question with the answer as far as it is written. */
export interface OpenQuestion {
  readonly question: Question
  readonly line: Line
  /** What is wrong with the last answer; '' for nothing. */
  readonly problem: string
  readonly completion: Completion | null
  readonly recall: Recall | null
}

/** A question with its first answer. */
export function opened(question: Question): OpenQuestion {
  return { question, line: lineOf(question.initial ?? ''), problem: '', completion: null, recall: null }
}

/** A question with another line in it; what was wrong with the last answer is gone. */
export function withLine(open: OpenQuestion, line: Line): OpenQuestion {
  return { ...open, line, problem: '', completion: null, recall: null }
}

/** A question after a key that neither answers nor leaves it. */
export function afterKey(open: OpenQuestion, key: KeyPress): OpenQuestion {
  const { question, line, completion, recall } = open
  const { complete, history = [] } = question
  switch (key.name) {
    case 'Tab':
    case 'Shift+Tab': {
      const next = complete && completed(line, completion, complete.bind(question), key.name === 'Tab' ? 1 : -1)
      return next ? { ...withLine(open, next.line), completion: next.completion } : open
    }
    case 'Up':
    case 'Ctrl+P':
    case 'Down':
    case 'Ctrl+N': {
      const next = recalled(line, recall, history, key.name === 'Up' || key.name === 'Ctrl+P' ? 1 : -1)
      return next ? { ...withLine(open, next.line), recall: next.recall } : open
    }
    default:
      return withLine(open, edited(line, key))
  }
}
