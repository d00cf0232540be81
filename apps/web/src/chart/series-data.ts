import type { RunMark, Trace } from '@sweetspot/view'

/** A point in the unit square of the plot; without y the line is interrupted. */
export interface DrawnPoint {
  readonly place: number
  readonly y: number | null
  /** How a point that stands for a run looks. */
  readonly mark?: RunMark
  readonly hollow?: boolean
}

/** The points of a trace in the order of drawing, with a gap between its pieces. */
export function seriesData({ segments, markers }: Pick<Trace, 'segments' | 'markers'>): DrawnPoint[] {
  if (markers.length > 0) return markers.map(({ x, y, mark, hollow }) => ({ place: x, y, mark, hollow }))
  return segments.flatMap((segment, i): DrawnPoint[] => {
    const points = segment.map(({ x, y }) => ({ place: x, y }))
    return i === 0 ? points : [{ place: points[0]?.place ?? 0, y: null }, ...points]
  })
}
