import type { Anchor } from '../course/course-state.ts'
import type { LaidPiece, Layout } from './layout.ts'
import { canBeChosen } from './pieces.ts'

/** The part of a chapter that is seen. */
export interface Window {
  /** The first line, and how many there are room for. */
  readonly top: number
  readonly rows: number
}

/** What is seen from an anchor on; the last page is full. */
export function windowAt(layout: Layout, { piece: key, line }: Anchor, rows: number): Window {
  const place = layout.pieces.find(({ piece }) => piece.key === key)
  const top = place === undefined ? 0 : place.top + Math.min(line, place.lines.length - 1)
  return { top: held(layout, top, rows), rows }
}

/** A line that can be the uppermost one. */
export function held({ height }: Layout, top: number, rows: number): number {
  return Math.max(0, Math.min(top, height - rows))
}

/** The anchor of a view: the first piece that begins in it, so that one above that grows moves nothing; else the one that fills it. */
export function anchorAt({ pieces }: Layout, line: number, rows: number): Anchor {
  const begins = pieces.find(({ top }) => top >= line && top < line + rows)
  const place = begins ?? pieces.findLast(({ top }) => top <= line) ?? pieces[0]!
  return { piece: place.piece.key, line: line - place.top }
}

/** The pieces of which something is seen. */
export function seenIn({ pieces }: Layout, { top, rows }: Window): readonly LaidPiece[] {
  // The last line of a piece is empty.
  return pieces.filter((place) => place.top < top + rows && place.top + place.lines.length - 1 > top)
}

/** The piece that keys are about: the chosen one while it is seen, else the nearest to the middle that can be chosen. */
export function focusIn(layout: Layout, window: Window, chosen: string | null): LaidPiece | null {
  const candidates = seenIn(layout, window).filter(({ piece }) => canBeChosen(piece))
  const own = candidates.find(({ piece }) => piece.key === chosen)
  if (own) return own
  const middle = window.top + window.rows / 2
  const distance = ({ top, lines }: LaidPiece) => Math.max(0, top - middle, middle - (top + lines.length))
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The uppermost line from which a piece is seen whole, or from its start where it is too long; as near as can be. */
export function topFor({ top, lines }: LaidPiece, window: Window): number {
  const end = top + lines.length - 1
  if (top >= window.top && end <= window.top + window.rows) return window.top
  return lines.length - 1 > window.rows || top < window.top ? top : end - window.rows
}
