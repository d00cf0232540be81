import type { Block } from '@sweetspot/lesson'
import { displayWidth, paint, wrap } from '@sweetspot/view'
import type { Links } from './links.ts'
import { type ProseLook, painted, type Span, widthOf } from './span.ts'
import { spansOf } from './spans-of.ts'
import { wrapSpans } from './wrap-spans.ts'

type ProseTable = Extract<Block, { kind: 'table' }>

const gap = 2
/** A column is never narrower. */
const least = 6

/** A table of the prose as lines, never wider than the text: cells are wrapped in columns, the widest of which give way. */
export function tableLines({ head, rows }: ProseTable, links: Links, look: ProseLook): string[] {
  const titles = head.map((cell) => spansOf(cell, links, look, 'bold'))
  const cells = rows.map((row) => row.map((cell) => spansOf(cell, links, look)))
  const widths = columnWidths([titles, ...cells], look.width)
  const lined = (row: readonly (readonly Span[])[]): string[] => rowLines(row, widths, look)
  const bodies = cells.map(lined)
  const rule = paint(
    (look.ascii ? '-' : '─').repeat(widths.reduce((sum, width) => sum + width + gap, -gap)),
    'dim',
    look.color,
  )
  // Rows of several lines would run into one another.
  const isTall = bodies.some((lines) => lines.length > 1)
  return [...lined(titles), rule, ...bodies.flatMap((lines, i) => (isTall && i > 0 ? ['', ...lines] : lines))]
}

/** A table row by row as sentences: each cell after the title of its column. */
export function spokenTableLines({ head, rows }: ProseTable, links: Links, look: ProseLook): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell, i) =>
      textOf([...spansOf(head[i] ?? [], links, look), space, ...spansOf(cell, links, look)]),
    )
    return wrap(`${cells.map((cell) => cell.trim()).join(', ')}.`, look.width, Number.POSITIVE_INFINITY)
  })
}

const space: Span = { text: ' ', ink: null }

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

function columnWidths(rows: readonly (readonly (readonly Span[])[])[], width: number): number[] {
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, i) =>
    rows.map((row) => row[i] ?? []),
  )
  const widths = columns.map((cells) => Math.max(1, ...cells.map(widthOf)))
  const longest = columns.map((cells) => Math.max(1, ...cells.map(longestWord)))
  const room = width - gap * (columns.length - 1)
  // Words are broken only where lines between words are not enough.
  squeeze(widths, longest, room)
  squeeze(
    widths,
    widths.map(() => least),
    room,
  )
  return widths
}

/** Lowers the widest that is above its least until all fit. @mutates widths */
function squeeze(widths: number[], leasts: readonly number[], room: number): void {
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = Math.max(...widths.filter((one, i) => one > leasts[i]!))
    const at = widths.findLastIndex((one, i) => one === widest && one > leasts[i]!)
    if (at < 0) return
    widths[at] = widest - 1
  }
}

function longestWord(cell: readonly Span[]): number {
  return Math.max(0, ...textOf(cell).split(' ').map(displayWidth))
}

function rowLines(row: readonly (readonly Span[])[], widths: readonly number[], { color }: ProseLook): string[] {
  const wrapped = widths.map((width, i) => wrapSpans(row[i] ?? [], width))
  const height = Math.max(1, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    wrapped
      .map((lines, i) => {
        const line = lines[at] ?? []
        const isLast = i === widths.length - 1
        return painted(line, color) + (isLast ? '' : ' '.repeat(widths[i]! - widthOf(line) + gap))
      })
      .join('')
      .trimEnd(),
  )
}
