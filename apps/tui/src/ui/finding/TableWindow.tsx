import { paint, type Table } from '@sweetspot/view'
import { Box } from 'ink'
import { useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'
import { TableView } from '../parts/TableView.tsx'

/** Header and line of a table. */
const headRows = 2

/** A table of which the rows that fit are shown, from a place on; where some are left out it says which are there. */
export function TableWindow({
  table,
  columns,
  rows,
  scroll,
}: {
  readonly table: Table
  readonly columns: number
  readonly rows: number
  readonly scroll: number
}) {
  const { color, isSpoken } = useLook()
  const all = table.rows.length
  if (isSpoken || all + headRows <= rows) return <TableView table={table} columns={columns} />
  const room = Math.max(1, rows - headRows - 1)
  const from = Math.max(0, Math.min(scroll, all - room))
  const shown = { ...table, rows: table.rows.slice(from, from + room) }
  return (
    <Box flexDirection="column">
      <TableView table={shown} columns={columns} />
      <Drawing text={paint(`${from + 1} to ${Math.min(all, from + room)} of ${all}`, 'dim', color)} />
    </Box>
  )
}
