import { cellOf, type TableColumn, type TableRow } from '../table/table.ts'
import { asciiOf } from './ascii.ts'
import { type ColorMode, paint } from './color.ts'
import { displayWidth, pad, truncate } from './display-width.ts'
import { sanitiseLine } from './sanitise.ts'

/** How a table is printed: `width` in cells, at least 1. */
export interface TextTableOptions {
  readonly width: number
  readonly ascii?: boolean
  readonly color?: ColorMode
}

const gap = 2
const narrowest = 4
/** Words are cut down to this many cells before a column goes. */
const leastWords = 20

const letterColumn: TableColumn = { key: '', title: '', priority: 0 }

/**
 * A table as lines of text, never wider than `width`: header, a thin line, rows; numbers right, words left.
 *
 * Where room is short, long words are cut with `…`, then columns go by falling `priority` (0 stays), then the widest cells are cut.
 * Rows whose mark has a letter show it in front, as the lines of a chart do.
 */
export function textTable(
  given: readonly TableColumn[],
  rows: readonly TableRow[],
  { width, ascii = false, color = 'none' }: TextTableOptions,
): string {
  const columns = rows.some(({ mark }) => mark?.letter !== undefined) ? [letterColumn, ...given] : given
  const textOf = (row: TableRow, column: TableColumn) =>
    column === letterColumn ? (row.mark?.letter ?? '') : cellOf(row, column).text
  if (!(width >= 1)) throw new RangeError(`textTable: expected a width of at least 1, got ${width}.`)
  const shown = (text: string): string => (ascii ? asciiOf(sanitiseLine(text)) : sanitiseLine(text))
  const all = columns.map((column) => ({
    column,
    title: shown(column.title),
    cells: rows.map((row) => shown(textOf(row, column))),
  }))
  const natural = all.map(({ title, cells }) => Math.max(1, ...[title, ...cells].map(displayWidth)))
  const kept = keptColumns(columns, natural, width)
  const widths = squeezed(
    kept.map((index) => natural[index]!),
    Math.floor(width) - gap * (kept.length - 1),
  )
  const line = (text: (index: number) => string): string =>
    kept
      .map((index, place) => {
        const cut = truncate(text(index), widths[place]!, ascii ? '~' : '…')
        return pad(cut, widths[place]!, columns[index]!.align ?? 'left')
      })
      .join(' '.repeat(gap))
      .trimEnd()
  const total = widths.reduce((sum, value) => sum + value, 0) + gap * (kept.length - 1)
  return [
    paint(
      line((index) => all[index]!.title),
      'dim',
      color,
    ),
    paint((ascii ? '-' : '─').repeat(Math.max(0, total)), 'dim', color),
    ...rows.map((row, place) =>
      paint(
        line((index) => all[index]!.cells[place]!),
        row.mark ?? null,
        color,
      ),
    ),
  ].join('\n')
}

function keptColumns(columns: readonly TableColumn[], natural: readonly number[], width: number): number[] {
  let kept = columns.map((_, index) => index)
  const least = natural.map((cells, index) => (columns[index]!.align === 'right' ? cells : Math.min(cells, leastWords)))
  const needed = (): number => kept.reduce((sum, index) => sum + least[index]!, 0) + gap * (kept.length - 1)
  while (needed() > width) {
    const priorities = kept.map((index) => columns[index]!.priority ?? 0)
    const highest = Math.max(...priorities)
    // With only indispensable columns left, columns go from the right until each has room for a few cells.
    const fits = kept.length * narrowest + gap * (kept.length - 1) <= width
    if (kept.length <= 1 || (highest <= 0 && fits)) break
    const goes = kept[priorities.lastIndexOf(highest)]!
    kept = kept.filter((index) => index !== goes)
  }
  return kept
}

/** The widths lowered from the widest down until they add up to at most `room`. */
function squeezed(widths: readonly number[], room: number): number[] {
  const result = [...widths]
  while (result.length > 0 && result.reduce((sum, value) => sum + value, 0) > room) {
    const widest = Math.max(...result)
    if (widest <= 1) break
    result[result.lastIndexOf(widest)] = widest - 1
  }
  return result
}
