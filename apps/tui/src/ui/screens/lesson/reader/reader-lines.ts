import { displayWidth, formatPercent, paint, truncate } from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'

import type { Room } from '../course/course-state.ts'
import { linesBetween } from './layout.ts'
import type { Piece } from './pieces.ts'
import type { Reader } from './reader.ts'

/** What is seen of a chapter: its title with how far it is read, and its lines, each behind the bar of its piece. */
export function readerLines({ chapter, layout, window, focus }: Reader, room: Room): string[] {
  const { columns, color, ascii } = room
  const seen = Math.min(1, (window.top + window.rows) / Math.max(1, layout.height))
  const share = formatPercent(Math.round(seen * 100) / 100)
  const title = truncate(
    safeText(`${chapter.number}  ${chapter.title}`, room),
    columns - share.length - 2,
    ascii ? '~' : '…',
  )
  const gap = ' '.repeat(Math.max(1, Math.min(columns, 78) - displayWidth(title) - share.length))
  const lines = linesBetween(layout, window.top, window.top + window.rows, (piece, line, isLast) => {
    const bar = isLast ? '  ' : barOf(piece, piece.key === focus?.piece.key, room)
    return `${bar}${line}`.trimEnd()
  })
  return [`${paint(title, 'bold', color)}${paint(`${gap}${share}`, 'dim', color)}`, ...lines]
}

/** What stands before the lines of a piece: figures, questions and folds have a bar, strong where keys are about them. */
function barOf({ kind, isInside }: Piece, isFocus: boolean, { color, ascii, isSpoken }: Room): string {
  if (isSpoken) return ''
  const isPart = kind === 'figure' || kind === 'question' || kind === 'tool' || kind === 'fold'
  if (isPart && isFocus) return `${paint(ascii ? '#' : '┃', 'bold', color)} `
  if (kind === 'figure' || kind === 'question') return `${paint(ascii ? '|' : '│', 'dim', color)} `
  return isInside ? `${paint(ascii ? ':' : '┊', 'dim', color)} ` : '  '
}
