import type { Ink } from '../marks/ink.ts'

/** One column of a table. */
export interface TableColumn {
  /** Which cell of a row belongs here. */
  readonly key: string
  readonly title: string
  /** Numbers stand right, words left (the default). */
  readonly align?: 'left' | 'right'
  /** 0 is never given up; where room is short the column with the highest number goes first. */
  readonly priority?: number
}

/** A cell as people read it; `value` is the exact number behind it, which an export writes in full. */
export interface TableCell {
  readonly text: string
  readonly value?: number
}

/** One row: a cell per column key, a missing one stays empty; `mark` colours and letters the row. */
export interface TableRow {
  readonly cells: Readonly<Record<string, string | TableCell>>
  readonly mark?: Ink & { readonly letter?: string }
}

/** A table that the site, the terminal and the CSV export show alike. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** The cell of a row in a column. */
export function cellOf(row: TableRow, column: TableColumn): TableCell {
  // A key such as 'constructor' must not find what every object inherits.
  const cell = Object.hasOwn(row.cells, column.key) ? row.cells[column.key]! : ''
  return typeof cell === 'string' ? { text: cell } : cell
}
