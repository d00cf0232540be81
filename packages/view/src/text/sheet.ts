import type { Ink } from '../marks/ink.ts'
import { type ColorMode, grounded, type Paint, paintOn } from './color.ts'
import { characterWidth } from './display-width.ts'

/** A fixed grid of terminal cells to write on; what falls outside is cut off. */
export interface Sheet {
  /** Writes text from a cell to the right, with its paint, on the grounds that are there. */
  put(row: number, column: number, text: string, ink?: Paint | null): void
  /** Gives the two halves of a cell a ground each; what is written there later stands on the lower one. */
  ground(row: number, column: number, upper: Ink, lower: Ink): void
  /** Whether all cells of a stretch are still blank. */
  isBlank(row: number, column: number, width: number): boolean
  /** The rows as lines without trailing blanks. */
  lines(mode: ColorMode): string[]
}

interface Cell {
  readonly text: string
  readonly ink: Paint | null
  readonly ground: Ink | null
}

const blank: Cell = { text: ' ', ink: null, ground: null }

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
        if (width === 0) {
          // A hat stands on the letter before it.
          const before = line[at - 1]
          if (before && at > column && /\p{M}/u.test(character))
            line[at - 1] = { ...before, text: before.text + character }
          continue
        }
        if (at >= 0 && at + width <= columns) {
          const { ground } = line[at]!
          line[at] = { text: character, ink, ground }
          // The second half of a wide character holds nothing of its own.
          if (width === 2) line[at + 1] = { text: '', ink, ground }
        }
        at += width
      }
    },
    ground(row, column, upper, lower) {
      const line = cells[row]
      if (line?.[column]) line[column] = { text: upper === lower ? ' ' : '▀', ink: upper, ground: lower }
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
  while (end > 0 && line[end - 1]!.text === ' ' && line[end - 1]!.ground === null) end -= 1
  let result = ''
  // What stands on one ground, and of it what is in one ink: each is one pair of escape sequences.
  let [stretch, run] = ['', '']
  let [ink, ground]: [Paint | null, Ink | null] = [null, null]
  const endRun = () => {
    stretch += paintOn(run, ink, ground, mode)
    run = ''
  }
  for (const cell of line.slice(0, end)) {
    if (cell.ground !== ground) {
      endRun()
      result += grounded(stretch, ground, mode)
      stretch = ''
      ;({ ink, ground } = cell)
    }
    // A blank never shows its paint: it joins the run before it and saves escape sequences.
    if (cell.text !== ' ' && cell.ink !== ink) {
      endRun()
      ink = cell.ink
    }
    run += cell.text
  }
  endRun()
  return result + grounded(stretch, ground, mode)
}
