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

/** The number in a cell, or undefined where the cell is blank or no number; "nan" and "inf" are numbers. */
export function numberCell(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell
  if (typeof cell !== 'string') return undefined
  const text = cell.trim()
  if (text === '') return undefined
  const named = words[text.toLowerCase()]
  if (named !== undefined) return named
  const value = Number(text)
  if (!Number.isNaN(value)) return value
  // "0.25 (tracked)" carries its number in front.
  const [leading] = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?=\s)/i.exec(text) ?? []
  return leading === undefined ? undefined : Number(leading)
}
