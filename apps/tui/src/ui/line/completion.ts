import { type Line, lineOf } from './line.ts'

/** What Tab offers for a line, one after the other. */
export interface Completion {
  readonly offers: readonly string[]
  /** The one that stands in the line. */
  readonly at: number
}

/** The next offer, by +1, or the one before, by −1; after the last comes the first. Null where there is nothing to offer. */
export function completed(
  line: Line,
  begun: Completion | null,
  complete: (text: string) => readonly string[],
  by: 1 | -1,
): { readonly line: Line; readonly completion: Completion | null } | null {
  const offers = begun?.offers ?? complete(line.text)
  if (offers.length === 0) return null
  const at = begun ? (begun.at + by + offers.length) % offers.length : by > 0 ? 0 : offers.length - 1
  // After the only one, Tab goes on with what may follow it.
  return { line: lineOf(offers[at]!), completion: offers.length === 1 ? null : { offers, at } }
}
