import type { Rule } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import type { Trace } from '../chart/trace.ts'
import { clipped } from './clip.ts'
import { px } from './escape.ts'
import type { PlacedRule } from './guides.ts'
import { fontSizes, type PlotBox, xIn, yIn } from './plot-box.ts'
import { textWidth } from './svg-text.ts'

/** Pixels between a name and the end of its line. */
const inset = 12
/** Room that a name needs over its line, or under it, pixels. */
const room = 18
/** Places along a line where its name may stand. */
const stops = 8

/** Level lines; each name stands over or under its line where the fewest strokes of curves pass through it, on the right if anywhere. */
export function levelRules(
  rules: readonly Rule[],
  frame: Frame,
  box: PlotBox,
  traces: readonly Trace[],
): readonly PlacedRule[] {
  const { left, top, width, height } = box
  return rules.map((rule) => {
    const y = yIn(box, { y: frame.y.place(rule.at) })
    const size = textWidth(rule.label, fontSizes.small)
    const heights = [...(y - top > room ? [y - 5] : []), ...(top + height - y > room ? [y + 14] : [])]
    const step = Math.max(0, width - size - 2 * inset) / (stops - 1)
    const places = Array.from({ length: stops }, (_, stop) => left + width - inset - stop * step).flatMap((textX) =>
      (heights.length > 0 ? heights : [y - 5]).map((textY) => ({ textX, textY })),
    )
    const strokes = places.map(({ textX, textY }) =>
      strokesIn({ left: textX - size, top: textY - 10, width: size, height: 13 }, traces, box),
    )
    const place = places[strokes.indexOf(Math.min(...strokes))]!
    return { rule, path: `M${px(left)} ${px(y)}H${px(left + width)}`, text: rule.label, ...place, anchor: 'end' }
  })
}

/** How many strokes and markers of the traces meet a part of the drawing. */
function strokesIn(part: PlotBox, traces: readonly Trace[], box: PlotBox): number {
  const [from, to] = [part.left, part.left + part.width].map((x) => (x - box.left) / box.width) as [number, number]
  let count = 0
  for (const { segments, markers } of traces) {
    for (const segment of segments) {
      for (let i = 1; i < segment.length; i++) {
        const [a, b] = [segment[i - 1]!, segment[i]!]
        if (b.x < from || a.x > to) continue
        if (clipped({ x: xIn(box, a), y: yIn(box, a) }, { x: xIn(box, b), y: yIn(box, b) }, part)) count++
      }
    }
    for (const { x, y } of markers) {
      if (x >= from && x <= to && Math.abs(yIn(box, { y }) - part.top - part.height / 2) < part.height) count++
    }
  }
  return count
}
