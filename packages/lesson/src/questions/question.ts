import type { FigureResults } from '../results/figure-results.ts'
import type { Inline } from '../tree.ts'

/** One answer to choose from. */
export interface Choice {
  /** Kebab-case, unique in the question. */
  readonly id: string
  readonly label: string
  /** Said when it is chosen and wrong. */
  readonly hint?: string
}

/** A question to answer before a figure is run; the answer comes from the run. */
export interface QuestionSource {
  /** Kebab-case, unique in the course. */
  readonly id: string
  /** The figure that answers it. */
  readonly figure: string
  /** Inline Markdown, as in a chapter. */
  readonly prompt: string
  /** Two to five. */
  readonly choices: readonly Choice[]
  /** The id of the right choice, read from the results of the figure's variants. */
  answer(results: FigureResults): string
  /** Why, shown after an answer; inline Markdown, values allowed. */
  readonly explanation: string
}

/** A question whose answer is known. */
export interface Question {
  readonly id: string
  readonly figure: string
  readonly chapter: number
  readonly prompt: readonly Inline[]
  readonly choices: readonly Choice[]
  /** The id of the right choice. */
  readonly answer: string
  readonly explanation: readonly Inline[]
}
