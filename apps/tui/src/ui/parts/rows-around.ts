import type { Table } from '@sweetspot/view'
import { windowOf } from './window-of.ts'

/** So many rows of a table, the row in hand among them. */
export function rowsAround(table: Table, at: number, most: number): Table {
  const { from, to } = windowOf(table.rows.length, at, most)
  return { ...table, rows: table.rows.slice(from, to) }
}
