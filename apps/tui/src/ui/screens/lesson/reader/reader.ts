import { type Chapter, chapters } from '@sweetspot/lesson'
import { type CourseState, readingOf } from '../course/course-state.ts'
import { type LaidPiece, type Layout, layoutOf } from './layout.ts'
import { pieceLines } from './piece-lines.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { focusIn, seenIn, type Window, windowAt } from './window.ts'

/** The chapter in hand as it is seen. */
export interface Reader {
  readonly chapter: Chapter
  readonly layout: Layout
  readonly window: Window
  /** The pieces of which something is seen. */
  readonly seen: readonly LaidPiece[]
  /** The piece that keys are about; null where none of what is seen can be chosen. */
  readonly focus: LaidPiece | null
}

/** The chapter of a slug. */
export function chapterNamed(slug: string): Chapter {
  return chapters.find((chapter) => chapter.slug === slug) ?? chapters[0]!
}

/** Makes readers of states; what has not changed is not drawn again. */
export function createReaders(): (state: CourseState) => Reader {
  const drawn = new Map<string, { readonly from: readonly unknown[]; readonly lines: readonly string[] }>()
  let last: { readonly state: CourseState; readonly reader: Reader } | null = null

  function linesOf(piece: Piece, state: CourseState, chapter: Chapter): readonly string[] {
    const from = [piece.kind === 'fold' && piece.isOpen, state.room, ...changing(piece, state)]
    const key = `${chapter.slug} ${piece.key}`
    const known = drawn.get(key)
    if (known && from.every((one, i) => one === known.from[i])) return known.lines
    const wait = 'id' in piece ? (state.waits[piece.id] ?? null) : null
    const lines = pieceLines(piece, state, chapter, wait)
    drawn.set(key, { from, lines })
    return lines
  }

  return (state) => {
    if (last?.state === state) return last.reader
    const chapter = chapterNamed(state.chapter)
    const { top, unfolded, chosen } = readingOf(state)
    const layout = layoutOf(piecesOf(chapter, unfolded), (piece) => linesOf(piece, state, chapter))
    // The first row is the title's.
    const window = windowAt(layout, top, state.room.rows - 1)
    const reader = { chapter, layout, window, seen: seenIn(layout, window), focus: focusIn(layout, window, chosen) }
    last = { state, reader }
    return reader
  }
}

/** What the lines of a piece are made of, beside the room. */
function changing(piece: Piece, { answers, figures, waits }: CourseState): readonly unknown[] {
  if (piece.kind === 'question') return [answers[piece.id]]
  return piece.kind === 'figure' ? [figures[piece.id], waits[piece.id]] : []
}
