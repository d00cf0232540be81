import type { DecimalMark } from './number-cell.ts'

/** Rows that are looked at. */
const sample = 1000

const withComma = /^[-+]?\d+,\d+(?:e[-+]?\d+)?$/i
const withPoint = /^[-+]?\d*\.\d/
const likeThousands = /^[-+]?\d{1,3},\d{3}$/

/**
 * The decimal mark of a table: a comma only where some numbers have one and none has a point. Between commas as delimiters
 * "1,234" may as well be a thousand, so there a number must have other than three digits behind it.
 */
export function decimalMarkOf(rows: readonly (readonly string[])[], delimiter: string): DecimalMark {
  let commas = 0
  for (const cell of rows.slice(0, sample).flat()) {
    if (withPoint.test(cell)) return '.'
    if (withComma.test(cell) && !(delimiter === ',' && likeThousands.test(cell))) commas++
  }
  return commas > 0 ? ',' : '.'
}
