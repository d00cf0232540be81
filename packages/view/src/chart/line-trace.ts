import { formatCount } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatRate } from '../format/rate.ts'
import type { ChartPoint, Series } from './chart.ts'
import type { Frame } from './frame.ts'
import { peakOf } from './peak.ts'
import { held, isInside, type Place } from './place.ts'
import type { Arrow, Trace } from './trace.ts'

// Far outside is as good as infinitely far, and keeps the arithmetic of the crossings finite.
const far = 50

/** The number that an arrow carries. */
export const arrowText = (value: number): string =>
  value === Infinity ? '∞' : value === -Infinity ? '−∞' : formatLoss(value)

/** The trace of a line: cut where it leaves the frame, with an arrow for how far it goes. */
export function lineTrace(series: Series, frame: Frame): Trace {
  const segments: Place[][] = []
  const arrows: Arrow[] = []
  let current: Place[] = []
  let previous: Place | null = null
  let brokenAt: ChartPoint | null = null
  const close = (): void => {
    if (current.length > 0) segments.push(current)
    current = []
  }
  for (const point of series.points) {
    const x = frame.x.place(point.x)
    if (!isInside(x)) continue
    if (!Number.isFinite(point.y)) {
      if (previous && point.y === Infinity) joined(previous, { x, y: far }, current, close)
      close()
      previous = null
      brokenAt ??= point
      continue
    }
    const place: Place = { x: held(x), y: Math.min(far, Math.max(-far, frame.y.place(point.y))) }
    if (previous) joined(previous, place, current, close)
    else if (isInside(place.y)) current.push({ x: place.x, y: held(place.y) })
    previous = place
  }
  close()
  const endsOutside = previous === null ? brokenAt !== null : !isInside(previous.y)
  const broken = brokenAt && {
    x: held(frame.x.place(brokenAt.x)),
    up: brokenAt.y !== -Infinity,
    text: `${arrowText(brokenAt.y)} at ${frame.x.kind === 'log' ? formatRate(brokenAt.x) : formatCount(brokenAt.x)}`,
    final: previous === null,
    hollow: false,
    mark: series.mark,
  }
  for (const up of [true, false]) {
    // One arrow a side: the farthest of the excursions speaks for all. Where the line breaks for good, that says more.
    const peak = peakOf(series, frame, up)
    if (!peak || (broken?.up === up && Math.abs(peak.x - broken.x) < 0.1)) continue
    const final = endsOutside && previous !== null && previous.y > 0.5 === up
    arrows.push({ x: peak.x, up, text: arrowText(peak.value), final, hollow: false, mark: series.mark })
  }
  if (broken) arrows.push(broken)
  return { segments, markers: [], whiskers: [], arrows, end: endsOutside ? null : (segments.at(-1)?.at(-1) ?? null) }
}

/** Adds the part of the step from `from` to `to` that lies inside the frame; @mutates current */
function joined(from: Place, to: Place, current: Place[], close: () => void): void {
  const at = (y: number): Place => ({ x: held(from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)), y })
  const edge = (y: number): number => (y > 0.5 ? 1 : 0)
  if (isInside(from.y) && isInside(to.y)) current.push({ x: to.x, y: held(to.y) })
  else if (isInside(from.y)) {
    current.push(at(edge(to.y)))
    close()
  } else if (isInside(to.y)) {
    current.push(at(edge(from.y)), { x: to.x, y: held(to.y) })
  } else if (edge(from.y) !== edge(to.y)) {
    current.push(at(edge(from.y)), at(edge(to.y)))
    close()
  }
}
