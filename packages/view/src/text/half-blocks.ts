import type { ChartPoint } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import type { Contour } from '../surface/contours.ts'

/** A picture of cells. */
export interface Raster {
  readonly rows: number
  readonly columns: number
}

/** How high the loss lies in each half of each cell: the number of contours that lie below. */
export interface Heights extends Raster {
  /** Of the pixels, row by row from the top, two rows of them to a row of cells. */
  readonly levels: Uint8Array
}

// The heights stay while runs move: a picture that is drawn many times a second is shaded once for its size.
const known = new WeakMap<readonly Contour[], Heights>()

/** The heights of a loss by its contours: a pixel is above each level in whose rings it lies an odd number of times. */
export function heightsOf(contours: readonly Contour[], { x, y }: Frame, { rows, columns }: Raster): Heights {
  const last = known.get(contours)
  if (last?.rows === rows && last.columns === columns) return last
  const levels = new Uint8Array(2 * rows * columns)
  for (const { rings } of contours) {
    const crossings = Array.from({ length: 2 * rows }, (): number[] => [])
    for (const ring of rings) {
      const pixels = ring.map((point) => ({
        x: pixelOf(x.place(point.x), columns),
        y: pixelOf(1 - y.place(point.y), 2 * rows),
      }))
      addCrossings(pixels, crossings)
    }
    crossings.forEach((places, row) => {
      places.sort((a, b) => a - b)
      for (let i = 0; i + 1 < places.length; i += 2) {
        const from = Math.max(0, Math.ceil(places[i]!))
        const to = Math.min(columns - 1, Math.ceil(places[i + 1]!) - 1)
        for (let column = from; column <= to; column++) levels[row * columns + column]! += 1
      }
    })
  }
  const heights = { rows, columns, levels }
  known.set(contours, heights)
  return heights
}

/** Where a place of the unit line lies among pixels two dots wide; dots lie with the outermost ones at its ends. */
const pixelOf = (place: number, pixels: number): number => (place * (2 * pixels - 1) - 0.5) / 2

/** Where a ring crosses the middle of each row of pixels. @mutates crossings */
function addCrossings(ring: readonly ChartPoint[], crossings: readonly number[][]): void {
  ring.forEach((to, i) => {
    const from = ring[(i + ring.length - 1) % ring.length]!
    const [high, low] = from.y < to.y ? [from, to] : [to, from]
    const last = Math.min(crossings.length - 1, Math.ceil(low.y) - 1)
    for (let row = Math.max(0, Math.ceil(high.y)); row <= last; row++)
      crossings[row]!.push(high.x + ((row - high.y) / (low.y - high.y)) * (low.x - high.x))
  })
}
