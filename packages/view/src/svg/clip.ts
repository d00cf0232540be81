import type { ChartPoint } from '../chart/chart.ts'
import type { PlotBox } from './plot-box.ts'

/** The part of a straight line that lies within a box, or null; ends far outside, even infinitely far, are allowed for in size. */
export function clipped(
  from: ChartPoint,
  to: ChartPoint,
  { left, top, width, height }: PlotBox,
): {
  readonly from: ChartPoint
  readonly to: ChartPoint /** Whether the second end was cut off. */
  readonly leaves: boolean
} | null {
  const [a, b] = [held(from), held(to)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let enter = 0
  let leave = 1
  // Liang & Barsky 1984: each side bounds the share of the line that lies within.
  for (const [slope, room] of [
    [-dx, a.x - left],
    [dx, left + width - a.x],
    [-dy, a.y - top],
    [dy, top + height - a.y],
  ] as const) {
    if (slope === 0) {
      if (room < 0) return null
    } else if (slope < 0) enter = Math.max(enter, room / slope)
    else leave = Math.min(leave, room / slope)
  }
  if (!(enter < leave)) return null
  const at = (share: number): ChartPoint => ({ x: a.x + share * dx, y: a.y + share * dy })
  return { from: at(enter), to: at(leave), leaves: leave < 1 }
}

/** So far outside any drawing that it makes no difference. */
const far = 1e6

const held = ({ x, y }: ChartPoint): ChartPoint => ({
  x: Math.min(far, Math.max(-far, x)),
  y: Math.min(far, Math.max(-far, y)),
})
