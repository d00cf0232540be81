import { cellOf, type Table } from '@sweetspot/view'
import styles from './ResultTable.module.css'

/** One of view's tables; it scrolls within its own box where the window is narrow. */
export function ResultTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles['box']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.align === 'right' ? styles['number'] : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {table.columns.map((column) => {
                const { text, value } = cellOf(row, column)
                return (
                  <td
                    key={column.key}
                    className={column.align === 'right' ? styles['number'] : undefined}
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
    </section>
  )
}
