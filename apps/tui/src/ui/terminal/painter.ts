import { safeLine } from './safe-line.ts'
import type { Size } from './size.ts'

/** Where pictures go: a terminal, or what stands for one. */
export interface Outlet {
  write(text: string): void
  size(): Size
  /** Whether it has not taken the last picture yet. */
  isFull(): boolean
  /** Whether only plain characters may be sent. */
  isAscii(): boolean
}

/** Writes pictures to a terminal. */
export interface Painter {
  /** Shows a picture; while the terminal is full it is only kept. */
  paint(picture: string): void
  /** The terminal has room again: shows the newest picture. */
  resume(): void
  /** What is on the terminal is unknown or of another size: the next picture is written whole, on an empty screen. */
  forget(): void
}

/** Begins and ends a picture that a terminal shows as a whole; those that do not know it pass it over. */
const [begin, end] = ['\u001b[?2026h', '\u001b[?2026l']
/** Whether a line that is full goes on in the next. */
const [wraps, wrapsNot] = ['\u001b[?7h', '\u001b[?7l']

/**
 * A painter that writes the lines that changed, each at its place: nothing is erased and drawn again, so nothing flickers, and a
 * slow line carries little.
 */
export function createPainter({ write, size, isFull, isAscii }: Outlet): Painter {
  let shown: readonly string[] | null = null
  let newest: string | null = null

  function paint(picture: string): void {
    newest = picture
    if (isFull()) return
    const { columns, rows } = size()
    const ascii = isAscii()
    const lines = picture
      .split('\n')
      .slice(0, rows)
      .map((line) => safeLine(line, ascii))
    const before = shown ?? []
    const places = Array.from({ length: Math.max(lines.length, before.length) }, (_, i) => i)
    const changed = new Set(places.filter((i) => lines[i] !== before[i] && (lines[i] || before[i])))
    const text = textOf(lines, changed, columns)
    if (shown === null) write(`${begin}\u001b[2J${text}${end}`)
    else if (text !== '') write(`${begin}${text}${end}`)
    shown = lines
  }

  return {
    paint,
    resume: () => newest !== null && paint(newest),
    forget() {
      shown = null
    },
  }
}

/**
 * The changed lines, each at its place over what was there. After a full line of a long word, such as a link, the next is written
 * as its continuation: the terminal then knows both as one line, and gives them so to who selects them.
 */
function textOf(lines: readonly string[], changed: ReadonlySet<number>, columns: number): string {
  const continues = (i: number): boolean =>
    changed.has(i) && changed.has(i - 1) && lines[i] !== undefined && lines[i] !== '' && isFull(lines[i - 1]!, columns)
  let text = ''
  for (const i of changed) {
    const line = lines[i] ?? ''
    if (!continues(i)) text += `\u001b[${i + 1};1H\u001b[0m\u001b[K${continues(i + 1) ? wraps : ''}${line}`
    else text += `${line}${line.length < columns ? '\u001b[K' : ''}${continues(i + 1) ? '' : wrapsNot}`
  }
  return text
}

function isFull(line: string, columns: number): boolean {
  return line.length === columns && /^[!-~]/.test(line) && /^[ -~]*[!-~]$/.test(line)
}
