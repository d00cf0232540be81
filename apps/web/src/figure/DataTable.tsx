import { cellOf, type Table, type TableColumn } from '@sweetspot/view'
import { ScrollBox } from '../site/ScrollBox.tsx'
import styles from './DataTable.module.css'
import { RunSample } from './RunSample.tsx'

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
  const marked = table.rows.some(({ mark }) => mark !== undefined)
  return (
    <ScrollBox label={caption} className={`${styles['box']} ${table.rows.length > maxRows ? styles['long'] : ''}`}>
      <table className={styles['table']}>
        <caption className={isTitled ? styles['caption'] : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {marked && (
              <th scope="col">
                <span className="visually-hidden">mark</span>
              </th>
            )}
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // Rows keep their order.
            <tr key={index}>
              {marked && <td>{row.mark && <RunSample mark={row.mark} />}</td>}
              {table.columns.map((column) => {
                const { text, value } = cellOf(row, column)
                return (
                  <td
                    key={column.key}
                    className={classOf(column)}
                    title={value === undefined ? undefined : String(value)}
                  >
                    {text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** Numbers stand right; columns that matter less go where there is little room. */
function classOf({ align, priority = 0 }: TableColumn): string {
  const rank =
    priority === 0 ? undefined : priority < 3 ? styles['second'] : priority < 4 ? styles['third'] : styles['last']
  return [align === 'right' && styles['number'], rank].filter(Boolean).join(' ')
}
