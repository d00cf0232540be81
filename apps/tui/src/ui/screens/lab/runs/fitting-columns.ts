import type { RunRow } from '@sweetspot/view/lab'
import {
  bestColumn,
  type ColumnOptions,
  differenceColumn,
  firstRateColumn,
  glyphColumn,
  letterColumn,
  lossColumn,
  type RunColumn,
  ratesColumn,
  verdictColumn,
} from './run-columns.ts'

/** The narrowest and the widest verdict in words, and the narrowest name of an optimizer. */
const [leastVerdict, mostVerdict, leastDifference] = [9, 13, 4]

/** Cells between a column and the next: a letter stands close to its rate. */
export const gapAfter = (column: number): number => (column === 0 ? 1 : 2)

/** The cells that columns take, with those between them. */
export const widthOf = (columns: readonly RunColumn[]): number =>
  columns.reduce((total, { width }, i) => total + width + (i === 0 ? 0 : gapAfter(i - 1)), 0)

/**
 * The columns that find room: letter, rate, loss and the glyph of the verdict always; then the verdict in words, the best loss and
 * what the runs differ in, which comes first where the rate alone does not tell them apart.
 */
export function fittingColumns(rows: readonly RunRow[], options: ColumnOptions, width: number): readonly RunColumn[] {
  const few = [letterColumn, ratesColumn(rows, options), lossColumn(options), glyphColumn(rows, options)]
  const areRatesOwn = new Set(rows.map(({ learningRate }) => learningRate)).size === rows.length
  const add = { verdict: withVerdict(options, width), best: withBest(width), difference: withDifference(rows, width) }
  const order = areRatesOwn ? [add.verdict, add.best, add.difference] : [add.difference, add.verdict, add.best]
  return order.reduce<readonly RunColumn[]>(
    (columns, adding) => adding(columns),
    widthOf(few) > width ? few.with(1, firstRateColumn) : few,
  )
}

type Adding = (columns: readonly RunColumn[]) => readonly RunColumn[]

/** In place of the glyph. */
const withVerdict =
  (options: ColumnOptions, width: number): Adding =>
  (columns) => {
    const room = width - widthOf(columns) + columns.at(-1)!.width
    return room < leastVerdict ? columns : columns.with(-1, verdictColumn(options, Math.min(mostVerdict, room)))
  }

/** Before the verdict. */
const withBest =
  (width: number): Adding =>
  (columns) =>
    roomIn(columns, width) < bestColumn.width ? columns : columns.toSpliced(-1, 0, bestColumn)

/** After the rate. */
const withDifference =
  (rows: readonly RunRow[], width: number): Adding =>
  (columns) => {
    const column = differenceColumn(rows)
    const room = roomIn(columns, width)
    if (column === null || room < Math.min(leastDifference, column.width)) return columns
    return columns.toSpliced(2, 0, { ...column, width: Math.min(column.width, room) })
  }

/** The cells that one more column may have. */
const roomIn = (columns: readonly RunColumn[], width: number): number => width - widthOf(columns) - gapAfter(1)
