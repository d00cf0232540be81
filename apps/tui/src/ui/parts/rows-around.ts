import type { Table } from '@sweetspot/view'

/** So many rows of a table, the row in hand among them. */
export function rowsAround(table: Table, at: number, most: number): Table {
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), table.rows.length - most))
  return { ...table, rows: table.rows.slice(from, from + most) }
}
