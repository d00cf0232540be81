import type { ChartPoint } from '../chart/chart.ts'
import type { Trajectory } from '../surface/surface.ts'
import { clipped } from './clip.ts'
import { px } from './escape.ts'
import type { PlotBox } from './plot-box.ts'
import { markerPath } from './svg-marker.ts'
import { dashOf, type SvgStyle } from './svg-style.ts'

/** Moves shorter than this many pixels have no arrow. */
const leastArrow = 26
/** Visited points nearer to the last one than this many pixels have no dot. */
const leastDot = 4
/** So many moves from the start on have arrows and dots: enough to see where a run is going. */
const openingMoves = 12

/** The way of a run: its moves in straight lines with their direction, its start as a ring, its end as a filled marker. */
export function wayMarkup(
  { points, mark }: Trajectory,
  toPixel: (point: ChartPoint) => ChartPoint,
  box: PlotBox,
  style: SvgStyle,
): string {
  const pixels = points.map(toPixel)
  const line: string[] = []
  const heads: string[] = []
  const dots: string[] = []
  let pen: ChartPoint | null = null
  let dotted = pixels[0]!
  for (let i = 1; i < pixels.length; i++) {
    const [before, after] = [pixels[i - 1]!, pixels[i]!]
    if (![before.x, before.y, after.x, after.y].every((value) => !Number.isNaN(value))) break
    const move = clipped(before, after, box)
    if (move === null) continue
    const moved = Math.hypot(move.to.x - move.from.x, move.to.y - move.from.y)
    if (pen === null || Math.hypot(pen.x - move.from.x, pen.y - move.from.y) > 0.05)
      line.push(`M${px(move.from.x)} ${px(move.from.y)}`)
    line.push(`L${px(move.to.x)} ${px(move.to.y)}`)
    pen = move.to
    if (move.leaves) heads.push(arrowHead(move.from, move.to, 1))
    else if (moved >= leastArrow && i <= openingMoves) heads.push(arrowHead(move.from, move.to, 0.55))
    if (!move.leaves && i <= openingMoves && Math.hypot(after.x - dotted.x, after.y - dotted.y) >= leastDot) {
      dots.push(`M${px(after.x - 2)} ${px(after.y)}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z`)
      dotted = after
    }
  }
  const start = pixels[0]!
  const end = pixels.at(-1)!
  const ring = markerPath('circle', start.x, start.y, 8)
  return [
    line.length > 0
      ? `<path d="${line.join('')}" stroke-width="1.5" stroke-linejoin="round"${dashOf(mark)} ${style.stroke(mark.color)}/>`
      : '',
    heads.length + dots.length > 0 ? `<path d="${[...heads, ...dots].join('')}" ${style.fill(mark.color)}/>` : '',
    `<path d="${ring}" ${style.fill('paper')}/><path d="${ring}" stroke-width="1.5" ${style.stroke(mark.color)}/>`,
    pixels.length > 1 && isWithin(end, box)
      ? `<path d="${markerPath(mark.marker, end.x, end.y, 9)}" ${style.fill(mark.color)}/>`
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const isWithin = ({ x, y }: ChartPoint, { left, top, width, height }: PlotBox): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height

/** A small triangle along a move, its tip at a share of it. */
function arrowHead(from: ChartPoint, to: ChartPoint, share: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)]
  const corner = (back: number, side: number): string =>
    `${px(x - back * ux - side * uy)} ${px(y - back * uy + side * ux)}`
  return length < 1 ? '' : `M${px(x)} ${px(y)}L${corner(7, 3.2)}L${corner(7, -3.2)}Z`
}
