import { asciiOf, displayWidth, type Paint, paint, truncate } from '@sweetspot/view'
import type { Look } from '../look/look.ts'

/** A piece of a line with its paint. */
export type Piece = readonly [text: string, ink?: Paint | null]

const pointers: Readonly<Record<string, string>> = {
  '▸': '>',
  '▹': '>',
  '‹': '<',
  '›': '>',
  '↑': '^',
  '↓': 'v',
  '↕': ':',
}

/** The text as it can be shown: in ASCII with the plain forms of our glyphs. */
export function shownText(text: string, { ascii }: Pick<Look, 'ascii'>): string {
  return ascii ? asciiOf(text.replace(/[▸▹‹›↑↓↕]/g, (glyph) => pointers[glyph]!)) : text
}

/** Pieces as one line of at most so many cells; what finds no room is cut with `…`. */
export function drawnLine(pieces: readonly Piece[], width: number, look: Pick<Look, 'color' | 'ascii'>): string {
  const { color, ascii } = look
  let room = width
  let line = ''
  for (const [text, ink = null] of pieces) {
    const shown = shownText(text, look)
    const cut = truncate(shown, room, ascii ? '~' : '…')
    line += paint(cut, ink, color)
    room -= displayWidth(cut)
    if (cut !== shown) break
  }
  return line
}
