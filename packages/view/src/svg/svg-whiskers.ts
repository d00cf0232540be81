import type { Trace } from '../chart/trace.ts'
import { px } from './escape.ts'
import { type PlotBox, xIn, yIn } from './plot-box.ts'
import type { SvgStyle } from './svg-style.ts'

/** Thin upright lines behind the points: how far their values go over the seeds. */
export function whiskersMarkup(traces: readonly Trace[], box: PlotBox, style: SvgStyle): string {
  return traces
    .flatMap(({ whiskers }) => whiskers)
    .map(({ x, low, high, mark }) => {
      const [from, to] = [yIn(box, { y: low }), yIn(box, { y: high })]
      return `<path d="M${px(xIn(box, { x }))} ${px(from)}V${px(to)}" stroke-width="1.25" ${style.stroke(mark.color)}/>`
    })
    .join('\n')
}
