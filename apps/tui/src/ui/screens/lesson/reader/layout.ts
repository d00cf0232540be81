import type { Piece } from './pieces.ts'

/** A piece with its lines, and where the first of them stands. */
export interface LaidPiece {
  readonly piece: Piece
  readonly lines: readonly string[]
  readonly top: number
}

/** A chapter as lines, piece below piece. */
export interface Layout {
  readonly pieces: readonly LaidPiece[]
  readonly height: number
}

/** Pieces below one another. */
export function layoutOf(pieces: readonly Piece[], linesOf: (piece: Piece) => readonly string[]): Layout {
  let height = 0
  const laid = pieces.map((piece): LaidPiece => {
    const lines = linesOf(piece)
    const top = height
    height += lines.length
    return { piece, lines, top }
  })
  return { pieces: laid, height }
}

/** The lines of a layout from one to another, each as `draw` makes it of its piece; the last of a piece is empty. */
export function linesBetween(
  { pieces }: Layout,
  from: number,
  to: number,
  draw: (piece: Piece, line: string, isLast: boolean) => string,
): string[] {
  return pieces
    .filter(({ top, lines }) => top < to && top + lines.length > from)
    .flatMap(({ piece, top, lines }) =>
      lines
        .map((line, i) => ({ line, i }))
        .slice(Math.max(0, from - top), Math.max(0, to - top))
        .map(({ line, i }) => draw(piece, line, i === lines.length - 1)),
    )
}
