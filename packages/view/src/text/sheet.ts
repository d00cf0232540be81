import { type ColorMode, type Paint, paint } from './color.ts'
import { characterWidth } from './display-width.ts'

/** A fixed grid of terminal cells to write on; what falls outside is cut off. */
export interface Sheet {
  /** Writes text from a cell to the right, with its paint. */
  put(row: number, column: number, text: string, ink?: Paint | null): void
  /** Whether all cells of a stretch are still blank. */
  isBlank(row: number, column: number, width: number): boolean
  /** The rows as lines without trailing blanks. */
  lines(mode: ColorMode): string[]
}

interface Cell {
  readonly text: string
  readonly ink: Paint | null
}

const blank: Cell = { text: ' ', ink: null }

/** A blank sheet. */
export function sheetOf(rows: number, columns: number): Sheet {
  const cells: Cell[][] = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(blank))
  return {
    put(row, column, text, ink = null) {
      const line = cells[row]
      if (!line) return
      let at = column
      for (const character of text) {
        const width = characterWidth(character)
        if (width === 0) continue
        if (at >= 0 && at + width <= columns) {
          line[at] = { text: character, ink }
          // The second half of a wide character holds nothing of its own.
          if (width === 2) line[at + 1] = { text: '', ink }
        }
        at += width
      }
    },
    isBlank(row, column, width) {
      const line = cells[row]
      if (!line || column < 0 || column + width > columns) return false
      return line.slice(column, column + width).every((cell) => cell === blank)
    },
    lines: (mode) => cells.map((line) => painted(line, mode)),
  }
}

function painted(line: readonly Cell[], mode: ColorMode): string {
  let end = line.length
  while (end > 0 && line[end - 1]!.text === ' ') end -= 1
  let result = ''
  let run = ''
  let ink: Paint | null = null
  for (const cell of line.slice(0, end)) {
    // A blank never shows its paint: it joins the run before it and saves escape sequences.
    if (cell.text !== ' ' && cell.ink !== ink) {
      result += paint(run, ink, mode)
      run = ''
      ink = cell.ink
    }
    run += cell.text
  }
  return result + paint(run, ink, mode)
}
