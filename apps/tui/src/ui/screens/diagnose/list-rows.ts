import { asciiOf } from '@sweetspot/view'

/** The part of a list that is shown in some rows, around the chosen entry: its first index, and how many. */
export function shownRange(
  count: number,
  chosen: number,
  rows: number,
): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.min(chosen - Math.floor(rows / 2), count - rows))
  return { from, to: Math.min(count, from + Math.max(0, rows)) }
}

/** Lines with a pointer at the chosen one, and room for it at the others. */
export function pointed(lines: readonly string[], chosen: number, ascii: boolean): string[] {
  return lines.map((line, at) => `${at === chosen ? (ascii ? '>' : '▸') : ' '} ${line}`)
}

/** A text in the characters that can be shown. */
export const written = (text: string, ascii: boolean): string => (ascii ? asciiOf(text) : text)
