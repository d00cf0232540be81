import type { DecimalMark } from './number-cell.ts'

/** How a log was laid out. */
export type Layout = 'comma' | 'tab' | 'semicolon' | 'bar' | 'json' | 'json-lines'

/** A table of cells with titles. */
export interface LogTable {
  readonly layout: Layout
  readonly titles: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly decimalMark: DecimalMark
  /** Whether the titles were in the log; else they are numbers of columns. */
  readonly isTitled: boolean
  /** Rows or lines that are no row of a table: the last line of a log that is still being written. */
  readonly unreadable: number
}
