/** Words that programs write for numbers that JSON and CSV have no digits for. */
const words: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  '+nan': Number.NaN,
  '-nan': Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '+inf': Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
}

/** How the numbers of a table are written. */
export type DecimalMark = '.' | ','

/** The number in a cell, or undefined where the cell is blank or no number; "nan" and "inf" are numbers. */
export function numberCell(cell: unknown, decimalMark: DecimalMark = '.'): number | undefined {
  if (typeof cell === 'number') return cell
  if (typeof cell !== 'string') return undefined
  const trimmed = cell.trim()
  const text = decimalMark === ',' ? trimmed.replace(',', '.') : trimmed
  if (text === '') return undefined
  const named = words[text.toLowerCase()]
  if (named !== undefined) return named
  const value = Number(text)
  if (!Number.isNaN(value)) return value
  // "0.25 (tracked)" carries its number in front; "0 0.25" is two cells that were not separated.
  const [leading] = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?=\s+[^\s\d.+-])/i.exec(text) ?? []
  return leading === undefined ? undefined : Number(leading)
}

/** Words that programs write where there is no value. */
const blanks = new Set(['', 'na', 'n/a', 'none', 'null', '-'])

/** Whether a cell says that there is no value, as against one that holds something else than a number. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && blanks.has(cell.trim().toLowerCase()))
}
