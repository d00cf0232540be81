import { cellOf, type Table, type TableColumn } from '@sweetspot/view'

/**
 * What a column is to the rows of its table: whose each is, what is judged, the words of evidence for that, what is given up where
 * there is little room, or none of these.
 */
type ColumnRole = 'owner' | 'judged' | 'evidence' | 'spared' | 'plain'

/** A column as a table in a page shows it. */
export interface PlacedColumn {
  readonly column: TableColumn
  readonly role: ColumnRole
  /** Whether it holds words that need some width to be read. */
  readonly isLong: boolean
}

/** Most characters of words that are read in any width. */
const short = 12

/** The columns in the order in which they stand: what matters less comes last, and evidence is left out where nothing was seen. */
export function placedColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly PlacedColumn[] {
  const ordered = [...columns.filter((column) => !isAside(column)), ...columns.filter(isAside)]
  const longest = (column: TableColumn) =>
    rows.reduce((most, row) => Math.max(most, cellOf(row, column).text.length), 0)
  return ordered.flatMap((column, at) => {
    const length = longest(column)
    const isLong = column.align !== 'right' && length > short
    const role = roleOf(column, ordered[at + 1], isLong && at === 0 && ordered.length > 2)
    // A verdict has one line in any width, and evidence a width of its own.
    const hasRoom = role === 'judged' || role === 'evidence'
    return role === 'evidence' && length === 0 ? [] : [{ column, role, isLong: isLong && !hasRoom }]
  })
}

/** A name at the start of a row says whose it is, too, where it is long and leaves too little room for the rest. */
function roleOf(column: TableColumn, after: TableColumn | undefined, isLongName: boolean): ColumnRole {
  const { priority = 0, align } = column
  if (isEvidence(column)) return 'evidence'
  if (after !== undefined && isEvidence(after)) return 'judged'
  if (align !== 'right' && (priority === 1 || isLongName)) return 'owner'
  return priority === 2 ? 'spared' : 'plain'
}

const isEvidence = ({ priority = 0 }: TableColumn): boolean => priority === 3
const isAside = ({ priority = 0 }: TableColumn): boolean => priority > 3
