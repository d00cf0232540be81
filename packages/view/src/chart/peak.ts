import type { ChartPoint, Series } from './chart.ts'
import type { Frame } from './frame.ts'
import { held, isInside, type Place } from './place.ts'

/** How far a line goes beyond a side of the frame. */
export interface Peak extends Place {
  readonly value: number
}

/** How far a line goes beyond a side of the frame, in the values that it was made of; null where it stays inside. */
export function peakOf({ points, raw = points }: Series, frame: Frame, up: boolean): Peak | null {
  const peak = outermost(raw, frame, up)
  // Noise round the edge is no news; a spike as far outside as the frame is high is, although its mean may be inside.
  const isFar = peak !== null && Math.abs(peak.y - 0.5) > 1.5
  return raw === points || isFar || outermost(points, frame, up) !== null ? peak : null
}

function outermost(points: readonly ChartPoint[], frame: Frame, up: boolean): Peak | null {
  let farthest: Peak | null = null
  for (const { x, y: value } of points) {
    const [place, y] = [frame.x.place(x), frame.y.place(value)]
    if (!Number.isFinite(value) || !isInside(place) || isInside(y) || y > 0.5 !== up) continue
    if (farthest === null || (up ? value > farthest.value : value < farthest.value))
      farthest = { x: held(place), y, value }
  }
  return farthest
}
