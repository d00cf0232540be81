import type { Series } from '../chart/chart.ts'
import { spread } from '../chart/placement.ts'
import type { Trace } from '../chart/trace.ts'
import { px } from './escape.ts'
import { fontSizes, type PlotBox, xIn, yIn } from './plot-box.ts'
import { cutTo, textWidth } from './svg-text.ts'

/** The end of a line inside the frame, or a point that is a series of its own, and the place of its name, in pixels. */
export interface SeriesEnd {
  /** The series that it belongs to. */
  readonly series: number
  readonly x: number
  readonly y: number
  /** The name; empty where the drawing names its lines elsewhere or has only one. */
  readonly text: string
  /** Left end and base line of the name. */
  readonly textX: number
  readonly textY: number
  /** The path of a thin line that leads to the name where it had to be moved far. */
  readonly thread: string | null
}

interface Named {
  readonly series: number
  readonly x: number
  readonly y: number
  readonly text: string
  readonly start: number
  readonly size: number
}

/** Whether a series can be named where it ends: a line, or a single point. */
export function hasEnd({ kind, points }: Series): boolean {
  return kind === 'line' || (kind === 'points' && points.length === 1)
}

/** Least distance of two names, pixels. */
const closest = 13
/** A name that stands so far to the right of its end is led to by a thread. */
const farAside = 40
/** So many single points and more go without names: where they stand says which they are. */
const mostPoints = 8

/**
 * The ends of all series that end inside the frame, with their names beside them, which never touch: where there is no room for
 * all, every second, third … is left to the table.
 *
 * @param limit how far right a name may reach, pixels; null for no names
 */
export function endsOf(
  series: readonly Series[],
  traces: readonly Trace[],
  box: PlotBox,
  limit: number | null,
): readonly SeriesEnd[] {
  const points = series.filter(({ kind }) => kind === 'points').length
  const right = box.left + box.width
  const ends = series.flatMap((one, index): Named[] => {
    const end = traces[index]!.end
    if (end === null || !hasEnd(one)) return []
    const [x, y] = [xIn(box, end), yIn(box, end)]
    const isNamed = limit !== null && (one.kind === 'line' || points <= mostPoints)
    const text = isNamed ? cutTo(one.label, fontSizes.text, limit - right - 13 > 60 ? limit - right - 13 : 200) : ''
    const size = textWidth(text, fontSizes.text)
    const isLine = one.kind === 'line'
    const fits = x + 13 + size < right && !(isLine && x > right - 0.03 * box.width)
    // On the left of its end stands the line itself: a name that finds no room on the right stands outside the frame.
    const start = fits ? x + 13 : isLine ? right + 13 : x - 13 - size
    return [{ series: index, x, y, text, start, size }]
  })
  const [nameless, named] = [ends.filter(({ text }) => text === ''), ends.filter(({ text }) => text !== '')]
  return [
    ...nameless.map((end) => placed(end, end.y)),
    ...columnsOf(named).flatMap((column) => inColumn(column, box.top + 4, box.top + box.height - 2)),
  ]
}

function inColumn(column: readonly Named[], low: number, high: number): SeriesEnd[] {
  const stride = Math.ceil(column.length / (Math.floor((high - low) / closest) + 1))
  const sorted = column.toSorted((a, b) => a.y - b.y)
  const kept = sorted.filter((_, i) => i % stride === 0)
  const places = spread(
    kept.map(({ y }) => y),
    16,
    low,
    high,
  )
  const left = sorted.filter((_, i) => i % stride !== 0).map((end) => placed({ ...end, text: '' }, end.y))
  return [...left, ...kept.map((end, at) => placed(end, places[at]!))]
}

function placed({ series, x, y, text, start, size }: Named, place: number): SeriesEnd {
  const side = start > x ? 1 : -1
  const near = side > 0 ? start - 3 : start + size + 3
  const far = text !== '' && (Math.abs(place - y) > 3 || start - x > farAside)
  const thread = far ? `M${px(x + side * 6)} ${px(y)}L${px(near)} ${px(place)}` : null
  return { series, x, y, text, textX: start, textY: place + 4, thread }
}

/** Ends whose names stand above one another, column by column. */
function columnsOf(ends: readonly Named[]): Named[][] {
  const columns: { end: number; members: Named[] }[] = []
  for (const one of ends.toSorted((a, b) => a.start - b.start)) {
    const last = columns.at(-1)
    if (last && one.start < last.end + 6) {
      last.members.push(one)
      last.end = Math.max(last.end, one.start + one.size)
    } else columns.push({ end: one.start + one.size, members: [one] })
  }
  return columns.map(({ members }) => members)
}
