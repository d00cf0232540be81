import type { Table } from '@sweetspot/view'
import { ScrollBox } from '../../site/ScrollBox.tsx'
import { cellClass, DataRow } from './DataRow.tsx'
import styles from './DataTable.module.css'
import { placedColumns } from './placed-columns.ts'

/** Rows that are seen at once; the others are scrolled to. */
const maxRows = 12

/** One of view's tables; it scrolls within its own box where the window is narrow. */
export function DataTable({
  table,
  caption,
  isTitled = false,
}: {
  readonly table: Table
  readonly caption: string
  /** Whether the caption is seen; a screen reader finds it in any case. */
  readonly isTitled?: boolean
}) {
  const { rows } = table
  const columns = placedColumns(table)
  const isMarked = rows.some(({ mark }) => mark !== undefined)
  return (
    <ScrollBox label={caption} className={`${styles['box']} ${rows.length > maxRows ? styles['tall'] : ''}`}>
      <table className={`${styles['table']} ${widthOf(columns.length)} ${isMarked ? styles['marked'] : ''}`}>
        <caption className={isTitled ? styles['caption'] : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {isMarked && (
              <th scope="col">
                <span className="visually-hidden">mark</span>
              </th>
            )}
            {columns.map((placed) => (
              <th key={placed.column.key} scope="col" className={cellClass(placed)}>
                {placed.column.title}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, index) => (
          // Rows keep their order.
          <DataRow key={index} row={row} before={rows[index - 1]} columns={columns} isMarked={isMarked} />
        ))}
      </table>
    </ScrollBox>
  )
}

/** How many columns there are, as far as the room beside them goes. */
const widthOf = (columns: number) => (columns > 6 ? styles['most'] : columns > 5 ? styles['many'] : '')
