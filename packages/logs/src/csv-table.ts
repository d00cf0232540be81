import { columnOf } from './columns.ts'
import { readCsv } from './csv.ts'
import { decimalMarkOf } from './decimal-mark.ts'
import { LogError } from './log-error.ts'
import type { Layout, LogTable } from './log-table.ts'
import { numberCell } from './number-cell.ts'

const layouts: Readonly<Record<string, Layout>> = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' }

/**
 * The table in delimited text. Without a row of titles the columns are numbered.
 *
 * @throws LogError where every row has more cells than there are titles
 */
export function csvTable(body: string): LogTable {
  const { delimiter, rows: lines } = readCsv(body)
  const [first = [], ...rest] = lines
  const common = { layout: layouts[delimiter]!, decimalMark: decimalMarkOf(lines, delimiter), unreadable: 0 }
  // History tables saved sideways have the names in the first column.
  if (columnOf('loss', first) < 0) {
    const names = lines.map((row) => row[0] ?? '')
    if (columnOf('loss', names) >= 0) {
      const rows = first.slice(1).map((_, i) => lines.map((row) => row[i + 1] ?? ''))
      return { ...common, titles: names, rows, isTitled: true }
    }
  }
  if (first.every((cell) => numberCell(cell, common.decimalMark) !== undefined)) {
    return { ...common, titles: first.map((_, i) => `column ${i + 1}`), rows: lines, isTitled: false }
  }
  refuseOverfull(first, rest, delimiter)
  return { ...common, titles: first, rows: rest, isTitled: true }
}

/** Numbers such as 0,25 between commas fall into two cells each, and the loss would be read from the wrong one. */
function refuseOverfull(titles: readonly string[], rows: readonly (readonly string[])[], delimiter: string): void {
  const cellsOf = (row: readonly string[]) => row.findLastIndex((cell) => cell !== '') + 1
  if (delimiter !== ',' || rows.length === 0 || rows.some((row) => cellsOf(row) <= titles.length)) return
  throw new LogError(
    `every row has more cells than there are titles: ${cellsOf(rows[0]!)} against ${titles.length}. Write decimal points, or separate the columns by semicolons.`,
  )
}
