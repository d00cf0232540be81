import { cellOf, type Table } from './table.ts'

/**
 * A table as CSV: a header of column keys, then the rows, each line ended by CR LF.
 *
 * Quoting as RFC 4180. A text cell that a spreadsheet would run as a formula (it starts with = + - @ tab, carriage
 * return or NUL) gets a leading apostrophe, OWASP ASVS 1.2.10; what is a number stays one (`-0.5`, `1e-5`).
 */
export function csvTable(table: Table): string {
  const lines = [
    table.columns.map((column) => csvField(column.key)),
    ...table.rows.map((row) =>
      table.columns.map((column) => {
        const cell = cellOf(row, column)
        return csvField(cell.value === undefined ? cell.text : String(cell.value))
      }),
    ),
  ]
  return lines.map((fields) => `${fields.join(',')}\r\n`).join('')
}

/** One field of a CSV line: guarded against formulas, quoted where needed. */
export function csvField(text: string): string {
  const guarded = /^[=+\-@\t\r\0\uff0b\uff0d\uff1d\uff20]/.test(text) && !isNumber(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

const isNumber = (text: string): boolean => /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?|Infinity)$/i.test(text)
