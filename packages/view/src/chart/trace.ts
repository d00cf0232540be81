import type { RunMark } from '../marks/run-mark.ts'
import type { Chart, ChartPoint, Series } from './chart.ts'
import type { Frame } from './frame.ts'
import { arrowText, lineTrace } from './line-trace.ts'
import { held, isInside, type Place } from './place.ts'

/** A value beyond the frame, drawn as an arrow at its edge. */
export interface Arrow {
  readonly x: number
  readonly up: boolean
  /** The number left out of the drawing: `309.2`, `∞ at 126`. */
  readonly text: string
  /** The line ends here. */
  readonly final: boolean
  readonly hollow: boolean
  readonly mark: RunMark
}

/** A point inside the frame. */
export interface Marker extends Place {
  readonly hollow: boolean
  readonly mark: RunMark
}

/** The part of a point's range that lies inside the frame. */
export interface Whisker {
  readonly x: number
  readonly low: number
  readonly high: number
  readonly mark: RunMark
}

/** One series brought into the frame. */
export interface Trace {
  /** Unbroken pieces of a line, cut at the edges of the frame; empty for points. */
  readonly segments: readonly (readonly Place[])[]
  /** Markers of points inside the frame; empty for lines. */
  readonly markers: readonly Marker[]
  /** Ranges of points; empty for lines and for points without any. */
  readonly whiskers: readonly Whisker[]
  readonly arrows: readonly Arrow[]
  /** Where the last value inside the frame stands, or null when the series leaves the frame for good. */
  readonly end: Place | null
}

/** The traces of a chart, whole, and as far as its lines are shown. */
export function tracesOf(chart: Chart, frame: Frame): { readonly whole: Trace[]; readonly shown: Trace[] } {
  const { series, upTo } = chart
  const whole = series.map((one) => traceOf(one, frame))
  if (upTo === undefined) return { whole, shown: whole }
  const early = (points: readonly ChartPoint[]): ChartPoint[] => points.filter(({ x }) => x <= upTo)
  const shown = series.map((one, i) =>
    one.kind === 'points'
      ? whole[i]!
      : traceOf({ ...one, points: early(one.points), ...(one.raw && { raw: early(one.raw) }) }, frame),
  )
  return { whole, shown }
}

/** The trace of a series in a frame. */
export function traceOf(series: Series, frame: Frame): Trace {
  return series.kind === 'points' ? pointsTrace(series, frame) : lineTrace(series, frame)
}

function pointsTrace(series: Series, frame: Frame): Trace {
  const markers: Marker[] = []
  const whiskers: Whisker[] = []
  const arrows: Arrow[] = []
  series.points.forEach((point, index) => {
    const x = frame.x.place(point.x)
    if (!isInside(x)) return
    const y = frame.y.place(point.y)
    const look = { hollow: series.hollow?.[index] ?? false, mark: series.marks?.[index] ?? series.mark }
    if (isInside(y)) markers.push({ x: held(x), y: held(y), ...look })
    else arrows.push({ x: held(x), up: !(y < 0), text: arrowText(point.y), final: false, ...look })
    const [low, high] = (series.ranges?.[index] ?? []).map((value) => frame.y.place(value))
    if (low !== undefined && high !== undefined && low < high && low <= 1 && high >= 0)
      whiskers.push({ x: held(x), low: held(low), high: held(high), mark: look.mark })
  })
  return { segments: [], markers, whiskers, arrows, end: markers.at(-1) ?? null }
}
