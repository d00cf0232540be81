import type { Place } from '../chart/place.ts'

/** A raster of braille dots, 2 across and 4 down per cell, or of whole cells in ASCII. */
export interface Dots {
  readonly rows: number
  readonly columns: number
  /** Draws a line through places of the unit square, with dashes in pixels of the SVG (about 3 to a dot). */
  line(places: readonly Place[], dash: readonly number[]): void
  /** The character of a cell, or null when no dot is set. */
  character(row: number, column: number): string | null
}

const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const

/** An empty raster of cells; `solid` is the one character of a set cell where braille cannot be shown. */
export function dotsOf(rows: number, columns: number, solid: string | null): Dots {
  const [across, down] = solid === null ? [2, 4] : [1, 1]
  const masks = new Uint8Array(rows * columns)
  const set = (x: number, y: number): void => {
    const cell = Math.floor(y / down) * columns + Math.floor(x / across)
    masks[cell] = masks[cell]! | (solid === null ? bits[y % 4]![x % 2]! : 1)
  }
  return {
    rows,
    columns,
    line(places, dash) {
      const ends = places.map(({ x, y }) => ({
        x: Math.round(x * (columns * across - 1)),
        y: Math.round((1 - y) * (rows * down - 1)),
      }))
      const on = dashTest(solid === null ? dash : [])
      let travelled = 0
      ends.forEach((to, index) => {
        const from = ends[Math.max(0, index - 1)]!
        const length = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y))
        for (let part = index === 0 ? 0 : 1; part <= length; part++) {
          const fraction = length === 0 ? 0 : part / length
          if (on(travelled)) {
            set(Math.round(from.x + (to.x - from.x) * fraction), Math.round(from.y + (to.y - from.y) * fraction))
          }
          travelled += 1
        }
        if (length === 0 && index === 0 && on(0)) set(to.x, to.y)
      })
    },
    character(row, column) {
      const mask = masks[row * columns + column]!
      if (mask === 0) return null
      return solid ?? String.fromCharCode(0x2800 + mask)
    },
  }
}

/** Whether a dash pattern is on after so many dots. */
function dashTest(dash: readonly number[]): (travelled: number) => boolean {
  const parts = dash.map((length) => Math.max(1, Math.round(length / 2.4)))
  const period = parts.reduce((sum, part) => sum + part, 0)
  return (travelled) => {
    let rest = period === 0 ? 0 : travelled % period
    for (let index = 0; index < parts.length; index++) {
      if (rest < parts[index]!) return index % 2 === 0
      rest -= parts[index]!
    }
    return true
  }
}
