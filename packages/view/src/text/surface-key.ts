import type { Trajectory } from '../surface/surface.ts'
import { type ColorMode, paint } from './color.ts'
import { displayWidth, truncate } from './display-width.ts'
import { lineSample } from './legend.ts'

interface KeyOptions {
  readonly width: number
  /** Rows that it may take. */
  readonly rows: number
  readonly ascii: boolean
  readonly color: ColorMode
  readonly safe: (text: string) => string
}

/**
 * The key of a surface: each run by its letter, its line, its name and what becomes of it, then the signs of start and minimum; where
 * that takes too many rows, names alone, as many to a row as fit.
 */
export function surfaceKey(ways: readonly Trajectory[], { width, rows, ascii, color, safe }: KeyOptions): string[] {
  const ellipsis = ascii ? '~' : '…'
  const signs = ascii ? 'o start   x minimum' : '○ start   × minimum'
  const entries = ways.map(({ label, mark, fate, isOver }) => {
    const head = ascii ? mark.letter : `${mark.letter} ${lineSample(mark)}`
    const name = truncate(safe(label), width - displayWidth(head) - 1, ellipsis)
    const room = width - displayWidth(head) - displayWidth(name) - 3
    // Room is kept for words that are not said yet, so that nothing jumps.
    const words = isOver && room > 8 ? `  ${paint(truncate(safe(fate), room, ellipsis), 'dim', color)}` : ''
    return { name: `${paint(head, mark, color)} ${name}`, words, size: displayWidth(head) + 1 + displayWidth(name) }
  })
  if (ways.length + 1 <= rows) return [...entries.map(({ name, words }) => name + words), paint(signs, 'dim', color)]
  const lines: string[] = []
  let used = 0
  for (const { name, size } of [...entries, { name: paint(signs, 'dim', color), size: displayWidth(signs) }]) {
    const fits = lines.length > 0 && used + 3 + size <= width
    if (fits) lines[lines.length - 1] += `   ${name}`
    else lines.push(name)
    used = fits ? used + 3 + size : size
  }
  return lines.slice(0, rows)
}
