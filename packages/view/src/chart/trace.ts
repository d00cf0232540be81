import { formatCount } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatRate } from '../format/rate.ts'
import type { Chart, ChartPoint, Series } from './chart.ts'
import type { Frame } from './frame.ts'

/** A place in the frame: 0–1 from left to right, 0–1 from bottom to top. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A value beyond the frame, drawn as an arrow at its edge. */
export interface Arrow {
  readonly x: number
  readonly up: boolean
  /** The number left out of the drawing: `309.2`, `∞ at 126`. */
  readonly text: string
  /** The line ends here. */
  readonly final: boolean
  readonly hollow: boolean
}

/** One series brought into the frame. */
export interface Trace {
  /** Unbroken pieces of a line, cut at the edges of the frame; empty for points. */
  readonly segments: readonly (readonly Place[])[]
  /** Markers of points inside the frame; empty for lines. */
  readonly markers: readonly (Place & { readonly hollow: boolean })[]
  readonly arrows: readonly Arrow[]
  /** Where the last value inside the frame stands, or null when the series leaves the frame for good. */
  readonly end: Place | null
}

// Far outside is as good as infinitely far, and keeps the arithmetic of the crossings finite.
const far = 50

/** The traces of a chart, whole, and as far as its lines are shown. */
export function tracesOf(chart: Chart, frame: Frame): { readonly whole: Trace[]; readonly shown: Trace[] } {
  const { series, upTo } = chart
  const whole = series.map((one) => traceOf(one, frame))
  if (upTo === undefined) return { whole, shown: whole }
  const shown = series.map((one, i) =>
    one.kind === 'points' ? whole[i]! : traceOf({ ...one, points: one.points.filter(({ x }) => x <= upTo) }, frame),
  )
  return { whole, shown }
}

/** The trace of a series in a frame. */
export function traceOf(series: Series, frame: Frame): Trace {
  return series.kind === 'points' ? pointsTrace(series, frame) : lineTrace(series, frame)
}

const inside = (y: number): boolean => y >= -1e-9 && y <= 1 + 1e-9
const held = (value: number): number => Math.min(1, Math.max(0, value))
const shown = (value: number): string =>
  value === Infinity ? '∞' : value === -Infinity ? '−∞' : formatLoss(value).replace(/^-/, '−')

function pointsTrace(series: Series, frame: Frame): Trace {
  const markers: (Place & { hollow: boolean })[] = []
  const arrows: Arrow[] = []
  series.points.forEach((point, index) => {
    const x = frame.x.place(point.x)
    if (!inside(x)) return
    const y = frame.y.place(point.y)
    const hollow = series.hollow?.[index] ?? false
    if (inside(y)) markers.push({ x: held(x), y: held(y), hollow })
    else arrows.push({ x: held(x), up: !(y < 0), text: shown(point.y), final: false, hollow })
  })
  return { segments: [], markers, arrows, end: markers.at(-1) ?? null }
}

function lineTrace(series: Series, frame: Frame): Trace {
  const segments: Place[][] = []
  const arrows: Arrow[] = []
  let current: Place[] = []
  let previous: Place | null = null
  let peaks: Peak[] = []
  let brokenAt: ChartPoint | null = null
  const close = (): void => {
    if (current.length > 0) segments.push(current)
    current = []
  }
  for (const point of series.points) {
    const x = frame.x.place(point.x)
    if (!inside(x)) continue
    if (!Number.isFinite(point.y)) {
      if (previous && point.y === Infinity) joined(previous, { x, y: far }, current, close)
      close()
      previous = null
      brokenAt ??= point
      continue
    }
    const place: Place = { x: held(x), y: Math.min(far, Math.max(-far, frame.y.place(point.y))) }
    if (!inside(place.y)) peaks = notedPeak(peaks, place, point.y, previous)
    if (previous) joined(previous, place, current, close)
    else if (inside(place.y)) current.push({ x: place.x, y: held(place.y) })
    previous = place
  }
  close()
  const endsOutside = previous === null ? brokenAt !== null : !inside(previous.y)
  const broken = brokenAt && {
    x: held(frame.x.place(brokenAt.x)),
    up: brokenAt.y !== -Infinity,
    text: `${shown(brokenAt.y)} at ${frame.x.kind === 'log' ? formatRate(brokenAt.x) : formatCount(brokenAt.x)}`,
    final: previous === null,
    hollow: false,
  }
  for (const up of [true, false]) {
    // One arrow a side: the highest of the excursions speaks for all. Where the line breaks for good, that says more.
    const side = peaks.filter((peak) => peak.up === up)
    const peak = side.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0]
    if (!peak || (broken?.up === up && Math.abs(peak.x - broken.x) < 0.1)) continue
    const final = endsOutside && previous !== null && previous.y > 0.5 === up
    arrows.push({ x: peak.x, up, text: shown(peak.value), final, hollow: false })
  }
  if (broken) arrows.push(broken)
  return { segments, markers: [], arrows, end: endsOutside ? null : (segments.at(-1)?.at(-1) ?? null) }
}

interface Peak {
  readonly x: number
  readonly up: boolean
  readonly value: number
}

function notedPeak(peaks: Peak[], place: Place, value: number, previous: Place | null): Peak[] {
  const up = place.y > 0.5
  const last = peaks.at(-1)
  const continues = last && last.up === up && previous !== null && !inside(previous.y)
  if (!continues) peaks.push({ x: place.x, up, value })
  else if (up ? value > last.value : value < last.value) peaks[peaks.length - 1] = { x: place.x, up, value }
  return peaks
}

/** Adds the part of the step from `from` to `to` that lies inside the frame; @mutates current */
function joined(from: Place, to: Place, current: Place[], close: () => void): void {
  const at = (y: number): Place => ({ x: held(from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)), y })
  const edge = (y: number): number => (y > 0.5 ? 1 : 0)
  if (inside(from.y) && inside(to.y)) current.push({ x: to.x, y: held(to.y) })
  else if (inside(from.y)) {
    current.push(at(edge(to.y)))
    close()
  } else if (inside(to.y)) {
    current.push(at(edge(from.y)), { x: to.x, y: held(to.y) })
  } else if (edge(from.y) !== edge(to.y)) {
    current.push(at(edge(from.y)), at(edge(to.y)))
    close()
  }
}
