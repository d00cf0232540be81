import { cellOf, type Table, type TableColumn, type TableRow } from '@sweetspot/view'
import { ScrollBox } from '../site/ScrollBox.tsx'
import { Words } from '../site/Words.tsx'
import styles from './DataTable.module.css'
import { RunSample } from './RunSample.tsx'

/** Rows that are seen at once; the others are scrolled to. */
const maxRows = 12

/** Columns beside which words of evidence still have one of their own in a figure of any width. */
const maxColumns = 5

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
  const columns = inOrder(table.columns)
  const marked = table.rows.some(({ mark }) => mark !== undefined)
  return (
    <ScrollBox label={caption} className={`${styles['box']} ${table.rows.length > maxRows ? styles['long'] : ''}`}>
      <table className={`${styles['table']} ${columns.length > maxColumns ? styles['many'] : ''}`}>
        <caption className={isTitled ? styles['caption'] : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {marked && (
              <th scope="col">
                <span className="visually-hidden">mark</span>
              </th>
            )}
            {columns.map((column, i) => (
              <th key={column.key} scope="col" className={classOf(columns, i)}>
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
              {columns.map((column, i) => (
                <Cell key={column.key} row={row} columns={columns} at={i} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** A cell; where there is little room, whose it is stands over it, and words of evidence under what they are evidence of. */
function Cell({
  row,
  columns,
  at,
}: {
  readonly row: TableRow
  readonly columns: readonly TableColumn[]
  readonly at: number
}) {
  const [before, column, after] = [columns[at - 1], columns[at]!, columns[at + 1]]
  const { text, value } = cellOf(row, column)
  const isJudged = after !== undefined && isEvidence(after)
  return (
    <td className={classOf(columns, at)} title={value === undefined ? undefined : String(value)}>
      {before && isOwner(before) && <Folded text={cellOf(row, before).text} side="over" />}
      <Words>{text}</Words>
      {isJudged && <Folded text={cellOf(row, after).text} side="under" />}
    </td>
  )
}

/** What another column says where there is room for it. */
function Folded({ text, side }: { readonly text: string; readonly side: 'over' | 'under' }) {
  if (text === '') return null
  return (
    <span className={styles[side]}>
      <Words>{text}</Words>
    </span>
  )
}

const isOwner = ({ priority = 0, align }: TableColumn): boolean => priority === 1 && align !== 'right'
const isEvidence = ({ priority = 0 }: TableColumn): boolean => priority === 3
const isAside = ({ priority = 0 }: TableColumn): boolean => priority > 3

/** What matters less comes last: there it is scrolled to where there is little room. */
function inOrder(columns: readonly TableColumn[]): readonly TableColumn[] {
  return [...columns.filter((column) => !isAside(column)), ...columns.filter(isAside)]
}

/** Numbers stand right and whole, words left; what is said elsewhere or least goes where there is little room. */
function classOf(columns: readonly TableColumn[], at: number): string {
  const [column, after] = [columns[at]!, columns[at + 1]]
  const isJudged = after !== undefined && isEvidence(after)
  const isSpared = isOwner(column) || (column.priority === 2 && !isJudged)
  return [
    styles[column.align === 'right' ? 'number' : 'words'],
    isEvidence(column) && styles['evidence'],
    isJudged && styles['judged'],
    isSpared && styles['spared'],
  ]
    .filter(Boolean)
    .join(' ')
}
