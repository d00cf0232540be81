import { cellOf, type TableRow } from '@sweetspot/view'
import { Words } from '../../site/Words.tsx'
import { RunSample } from '../RunSample.tsx'
import styles from './DataTable.module.css'
import type { PlacedColumn } from './placed-columns.ts'

/**
 * A row of a table, with all that is said of it. Where there is little room, whose it is stands in a line over it, once for all rows that are the same one's,
 * and words of evidence in a line under it.
 */
export function DataRow({
  row,
  before,
  columns,
  isMarked,
}: {
  readonly row: TableRow
  /** The row over it. */
  readonly before: TableRow | undefined
  readonly columns: readonly PlacedColumn[]
  /** Whether rows of its table have marks. */
  readonly isMarked: boolean
}) {
  const owner = columns.find(({ role }) => role === 'owner')?.column
  const evidence = columns.find(({ role }) => role === 'evidence')?.column
  const judged = columns.findIndex(({ role }) => role === 'judged')
  const over = owner ? cellOf(row, owner).text : ''
  const under = evidence ? cellOf(row, evidence).text : ''
  const isNew = owner !== undefined && (before === undefined || cellOf(before, owner).text !== over)
  // Beside the verdict and its evidence the mark and the owner have both lines; where the second is hidden, a body ends their span.
  const lines = under === '' ? 1 : 2
  const indent = judged - (owner ? 1 : 0)
  return (
    <tbody>
      {isNew && over !== '' && (
        <tr className={styles['over']}>
          {isMarked && <td />}
          <td colSpan={columns.length}>
            <Line>{over}</Line>
          </td>
        </tr>
      )}
      <tr className={under === '' ? undefined : styles['explained']}>
        {isMarked && <td rowSpan={lines}>{row.mark && <RunSample mark={row.mark} />}</td>}
        {columns.map((placed) => (
          <Cell key={placed.column.key} row={row} placed={placed} lines={placed.role === 'owner' ? lines : 1} />
        ))}
      </tr>
      {under !== '' && (
        <tr className={styles['under']}>
          {indent > 0 && <td className={styles['indent']} colSpan={indent} />}
          <td colSpan={columns.length - 1 - judged}>
            <Line>{under}</Line>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Cell({
  row,
  placed,
  lines,
}: {
  readonly row: TableRow
  readonly placed: PlacedColumn
  readonly lines: number
}) {
  const { text, value } = cellOf(row, placed.column)
  return (
    <td className={cellClass(placed)} rowSpan={lines} title={value === undefined ? undefined : String(value)}>
      {/* A glyph stays with its word. */}
      <Words>{placed.role === 'judged' ? text.replace(' ', '\u00a0') : text}</Words>
    </td>
  )
}

function Line({ children }: { readonly children: string }) {
  return (
    <div className={styles['line']}>
      <Words>{children}</Words>
    </div>
  )
}

/** Numbers stand right and whole, words left; what is said elsewhere or least goes where there is little room. */
export function cellClass({ column: { align }, role, isLong }: PlacedColumn): string {
  return [styles[align === 'right' ? 'number' : 'words'], styles[role], isLong && styles['long']]
    .filter(Boolean)
    .join(' ')
}
