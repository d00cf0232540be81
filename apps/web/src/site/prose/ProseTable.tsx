import type { Inline } from '@sweetspot/lesson'
import { ScrollBox } from '../ScrollBox.tsx'
import { Inlines } from './Inlines.tsx'
import styles from './Prose.module.css'

/** A table of the prose; it scrolls within its own box where the window is narrow. */
export function ProseTable({
  head,
  rows,
}: {
  readonly head: readonly (readonly Inline[])[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}) {
  return (
    <ScrollBox label="Table" className={styles['table']}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) =>
              cell.length === 0 ? (
                <td key={column} />
              ) : (
                <th key={column} scope="col">
                  <Inlines of={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Inlines of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
