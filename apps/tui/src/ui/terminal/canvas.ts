import { EventEmitter } from 'node:events'
import type { Drawings, DrawnLine } from '../parts/drawings.ts'
import type { Size } from './size.ts'

/** What Ink takes for the terminal, and the drawn lines that it only places. */
export interface Canvas {
  /** Takes whole pictures; Ink touches neither the cursor nor the rest of the screen. */
  readonly stdout: NodeJS.WriteStream
  readonly drawings: Drawings
}

/**
 * Marks of drawn lines are characters of Unicode that are never shown and belong to nobody: their width is known without the tables
 * of emoji, which take 20 ms to load.
 */
const firstMark = 0xe0200
const marks = /[\u{e0200}-\u{e0fff}]/u

/** A canvas of a size; of another size Ink is told with the picture to draw, so that it never draws the old one in the new size. */
export function createCanvas(size: () => Size, show: (picture: string) => void): Canvas {
  let lines: DrawnLine[] = []
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: false,
    write(picture: string) {
      const drawn = lines
      lines = []
      show(drawn.length === 0 ? picture : withLines(picture, drawn))
      return true
    },
  })
  Object.defineProperty(stdout, 'columns', { get: () => size().columns })
  return {
    stdout: stdout as unknown as NodeJS.WriteStream,
    drawings: { markOf: (line) => String.fromCodePoint(firstMark + lines.push(line) - 1) },
  }
}

/** A picture with the lines in the place of their marks: each takes the place of the blanks that Ink left for it. */
function withLines(picture: string, lines: readonly DrawnLine[]): string {
  return picture
    .split('\n')
    .map((line) => {
      let text = ''
      let rest = line
      for (let at = rest.search(marks); at >= 0; at = rest.search(marks)) {
        const { text: drawn, width } = lines[rest.codePointAt(at)! - firstMark] ?? { text: '', width: 1 }
        const after = rest.slice(at + 2)
        const blanks = /^ */.exec(after)![0].length
        text += rest.slice(0, at) + drawn
        rest = after.slice(Math.min(blanks, Math.max(0, width - 1)))
        // An empty line leaves its mark’s own cell.
        if (width === 0 && rest !== '') text += ' '
      }
      return (text + rest).trimEnd()
    })
    .join('\n')
}
