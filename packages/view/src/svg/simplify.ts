/** A place in a drawing. */
export interface Pixel {
  readonly x: number
  readonly y: number
}

/**
 * The points of a line without those nearer than `tolerance` pixels to the line that remains; the first and the last stay.
 *
 * Source: Douglas & Peucker 1973, "Algorithms for the reduction of the number of points required to represent a digitized line".
 */
export function simplified(points: readonly Pixel[], tolerance = 0.3): Pixel[] {
  if (points.length < 3) return [...points]
  const kept = new Uint8Array(points.length)
  kept[0] = kept[points.length - 1] = 1
  const spans: [from: number, to: number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let farthest = -1
    let most = tolerance
    for (let i = from + 1; i < to; i++) {
      const away = distance(points[i]!, points[from]!, points[to]!)
      if (away > most) [farthest, most] = [i, away]
    }
    if (farthest < 0) continue
    kept[farthest] = 1
    spans.push([from, farthest], [farthest, to])
  }
  return points.filter((_, i) => kept[i] === 1)
}

/** From a point to the piece of a line between two others. */
function distance(point: Pixel, from: Pixel, to: Pixel): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const held = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - held * dx, point.y - from.y - held * dy)
}
