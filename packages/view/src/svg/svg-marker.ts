import type { MarkerShape } from '../marks/run-mark.ts'
import { px } from './escape.ts'

/** The path of a marker around a place, about `size` pixels across; all shapes have about the same area. */
export function markerPath(shape: MarkerShape, x: number, y: number, size: number): string {
  const r = size / 2
  const at = (dx: number, dy: number): string => `${px(x + dx * r)} ${px(y + dy * r)}`
  switch (shape) {
    case 'circle':
      return `M${at(-1, 0)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`
    case 'square':
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`
    case 'diamond':
      return `M${at(0, -1.25)}L${at(1.25, 0)}L${at(0, 1.25)}L${at(-1.25, 0)}Z`
    case 'triangle':
      return `M${at(0, -1.15)}L${at(1.15, 0.85)}L${at(-1.15, 0.85)}Z`
    case 'plus':
      return closed(corners(0.42).map(([dx, dy]) => at(dx, dy)))
    case 'cross':
      return closed(corners(0.42).map(([dx, dy]) => at((dx - dy) * Math.SQRT1_2, (dx + dy) * Math.SQRT1_2)))
  }
}

const closed = (places: readonly string[]): string => `M${places.join('L')}Z`

/** The corners of a plus with arms `2·w` wide, in units of its radius. */
const corners = (w: number): [number, number][] => [
  [-w, -1.2],
  [w, -1.2],
  [w, -w],
  [1.2, -w],
  [1.2, w],
  [w, w],
  [w, 1.2],
  [-w, 1.2],
  [-w, w],
  [-1.2, w],
  [-1.2, -w],
  [-w, -w],
]
