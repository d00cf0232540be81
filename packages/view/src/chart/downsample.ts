import type { ChartPoint } from './chart.ts'

/**
 * At most `limit` of the points, chosen so that the drawing keeps its shape; in order, never invented, never averaged.
 *
 * Always kept: the first, the last, the first that is not finite, and the smallest and largest of every bucket, so a
 * spike of one step survives. A third point per bucket is the one that spans the largest triangle with its neighbours
 * (Steinarsson 2013, "Downsampling Time Series for Visual Representation", section 4.2). Other non-finite points go.
 *
 * @param limit at least 6
 */
export function downsample<Point extends ChartPoint>(points: readonly Point[], limit: number): Point[] {
  if (!(Number.isInteger(limit) && limit >= 6)) {
    throw new RangeError(`downsample: limit must be a whole number of at least 6, got ${limit}.`)
  }
  if (points.length <= limit) return [...points]
  const last = points.length - 1
  const kept = new Set([0, last])
  const broken = points.findIndex((point) => !Number.isFinite(point.y))
  if (broken >= 0) kept.add(broken)
  const buckets = Math.floor((limit - kept.size) / 3)
  let anchor = 0
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = 1 + Math.floor((bucket * (last - 1)) / buckets)
    const to = 1 + Math.floor(((bucket + 1) * (last - 1)) / buckets)
    const next = bucket === buckets - 1 ? last : Math.min(last, Math.floor((to + to + (last - 1) / buckets) / 2))
    const chosen = chosenOf(points, from, to, points[anchor]!, points[next]!)
    for (const index of chosen) kept.add(index)
    anchor = chosen.at(-1) ?? anchor
  }
  return [...kept].sort((a, b) => a - b).map((index) => points[index]!)
}

/** Smallest, largest and largest-triangle point of one bucket, the latter last; empty without a finite point. */
function chosenOf(points: readonly ChartPoint[], from: number, to: number, a: ChartPoint, c: ChartPoint): number[] {
  let low = -1
  let high = -1
  let widest = -1
  let area = -1
  for (let index = from; index < to; index++) {
    const b = points[index]!
    if (!Number.isFinite(b.y)) continue
    if (low < 0 || b.y < points[low]!.y) low = index
    if (high < 0 || b.y > points[high]!.y) high = index
    const triangle = Math.abs((a.x - c.x) * (b.y - a.y) - (a.x - b.x) * (c.y - a.y))
    if (triangle > area) [widest, area] = [index, triangle]
  }
  return low < 0 ? [] : widest < 0 ? [low, high] : [low, high, widest]
}
