import { spokenTable, type Table, textTable } from '@sweetspot/view'
import { Text } from 'ink'
import { useMemo } from 'react'
import { useLook } from '../look/look.ts'
import { Drawing } from './Drawing.tsx'

/** A table as wide as its room, or row by row in words for those who hear it. */
export function TableView({ table, columns }: { readonly table: Table; readonly columns: number }) {
  const { color, ascii, isSpoken } = useLook()
  const text = useMemo(
    () => (isSpoken ? '' : textTable(table.columns, table.rows, { width: columns, color, ascii })),
    [table, columns, color, ascii, isSpoken],
  )
  return isSpoken ? <Text>{spokenTable(table)}</Text> : <Drawing text={text} />
}
