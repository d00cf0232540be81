import { type Line, lineOf } from './line.ts'

/** A walk through the answers of before. */
export interface Recall {
  /** How many answers back; 0 is what was being written. */
  readonly back: number
  readonly draft: string
}

/** The line some answers further back, by +1, or on again, by −1; null where the walk has come to its end. */
export function recalled(
  line: Line,
  begun: Recall | null,
  history: readonly string[],
  by: 1 | -1,
): { readonly line: Line; readonly recall: Recall } | null {
  const { back, draft } = begun ?? { back: 0, draft: line.text }
  const next = back + by
  if (next < 0 || next > history.length) return null
  return { line: lineOf(next === 0 ? draft : history.at(-next)!), recall: { back: next, draft } }
}
