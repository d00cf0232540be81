import { pad, truncate } from '@sweetspot/view'
import type { RunRow } from '@sweetspot/view/lab'
import { drawnLine, type Piece, shownText } from '../../../parts/drawn-line.ts'
import { windowOf } from '../../../parts/window-of.ts'
import { fittingColumns, gapAfter, widthOf } from './fitting-columns.ts'
import type { ColumnOptions, RunColumn } from './run-columns.ts'

/** How the table of runs is drawn. */
interface RunTableOptions extends ColumnOptions {
  readonly width: number
  /** Lines, with that of the titles. */
  readonly height: number
}

/** The runs as lines: the one in hand has a mark, and its line is always among those that find room. */
export function runTable(rows: readonly RunRow[], options: RunTableOptions): string[] {
  const { width, height, look } = options
  const columns = fittingColumns(rows, options, width)
  const at = rows.findIndex(({ isSelected }) => isSelected)
  const { from, to } = windowOf(rows.length, at, height - 1)
  const more = moreOf(from > 0, to < rows.length)
  const titles = columns.map((column, i): Piece => [fitted(i === 0 ? more : column.title, column, look), 'dim'])
  const rowLine = (row: RunRow) =>
    columns.map((column): Piece => {
      const { text, ink } = column.cell(row)
      const paint = row.isHidden ? 'dim' : (ink ?? (row.isSelected ? 'bold' : null))
      return [fitted(text, column, look), paint]
    })
  return [titles, ...rows.slice(from, to).map(rowLine)].map((cells) => drawnLine(spaced(cells), width, look))
}

/** The least cells of the table, and those that it would like. */
export function tableWidths(
  rows: readonly RunRow[],
  options: ColumnOptions,
): { readonly least: number; readonly most: number } {
  const at = (width: number) => widthOf(fittingColumns(rows, options, width))
  return { least: at(0), most: at(Number.POSITIVE_INFINITY) }
}

/** Which way there are runs that find no room. */
function moreOf(isAbove: boolean, isBelow: boolean): string {
  return isAbove && isBelow ? '↕' : isAbove ? '↑' : isBelow ? '↓' : ''
}

const spaced = (cells: readonly Piece[]): Piece[] =>
  cells.flatMap((cell, i): Piece[] => (i === 0 ? [cell] : [[' '.repeat(gapAfter(i - 1))], cell]))

const fitted = (text: string, { width, isRight = false }: RunColumn, look: ColumnOptions['look']): string =>
  pad(truncate(shownText(text, look), width, look.ascii ? '~' : '…'), width, isRight ? 'right' : 'left')
