import { type PlotBox, type RunMark, simplified, type Trace } from '@sweetspot/view'

/** A point in the unit square of the plot; without y the line is interrupted. */
export interface DrawnPoint {
  readonly place: number
  readonly y: number | null
  /** How a point that stands for a run looks. */
  readonly mark?: RunMark
  readonly hollow?: boolean
}

/** The points of a trace in the order of drawing, with a gap between its pieces; those that change no pixel of a line are left out. */
export function seriesData(
  { segments, markers }: Trace,
  { width, height }: Pick<PlotBox, 'width' | 'height'>,
): DrawnPoint[] {
  if (markers.length > 0) return markers.map(({ x, y, mark, hollow }) => ({ place: x, y, mark, hollow }))
  return segments.flatMap((segment, i): DrawnPoint[] => {
    const pixels = segment.map(({ x, y }) => ({ x: x * width, y: y * height }))
    const points = simplified(pixels).map(({ x, y }) => ({ place: x / width, y: y / height }))
    return i === 0 ? points : [{ place: points[0]?.place ?? 0, y: null }, ...points]
  })
}
