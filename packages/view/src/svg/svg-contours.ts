import type { ChartPoint } from '../chart/chart.ts'
import { type Frame, frameOf } from '../chart/frame.ts'
import type { ContourSurface } from '../surface/surface.ts'
import { escapeXml, px } from './escape.ts'
import type { PlotBox } from './plot-box.ts'
import { simplified } from './simplify.ts'
import { columnKey, rowKey } from './surface-key.ts'
import { axesMarkup } from './svg-axes.ts'
import { markerPath } from './svg-marker.ts'
import type { SvgStyle } from './svg-style.ts'
import { wayMarkup } from './svg-way.ts'

/** From this width on the key stands beside the drawing and says what becomes of each run. */
const wide = 520
const keyWidth = 200
const gutter = 30

/** Contours with the ways of the runs on them, and their key. */
export function contoursMarkup(surface: ContourSurface, area: PlotBox, style: SvgStyle): string[] {
  const { trajectories, xAxis, yAxis } = surface
  const beside = area.width >= wide
  const below = beside ? null : rowKey(trajectories, area)
  const box = {
    left: area.left + gutter,
    top: area.top + 20,
    width: area.width - gutter - (beside ? keyWidth + 24 : 0),
    height: Math.max(80, area.height - 62 - (below?.height ?? 0)),
  }
  const frame = frameIn(surface, box)
  const toPixel = ({ x, y }: ChartPoint): ChartPoint => ({
    x: box.left + frame.x.place(x) * box.width,
    y: box.top + (1 - frame.y.place(y)) * box.height,
  })
  // Long ways lie behind, so that a short one is not buried under them.
  const order = [...trajectories.keys()].sort((a, b) => trajectories[b]!.points.length - trajectories[a]!.points.length)
  return [
    `<text x="${px(area.left)}" y="${px(area.top + 8)}" ${style.fill('quiet')}>↑ ${escapeXml(yAxis.label)}</text>`,
    contourPaths(surface, toPixel, box, style),
    axesMarkup(xAxis.label, { frame, box }, style),
    ...surface.minima.map((minimum) => {
      const { x, y } = toPixel(minimum)
      return `<path d="${markerPath('plus', x, y, 9)}" ${style.fill('quiet')}/>`
    }),
    ...order.map((i) => wayMarkup(trajectories[i]!, toPixel, box, style)),
    below === null
      ? columnKey(trajectories, { left: box.left + box.width + 24, top: box.top + 10, width: keyWidth }, style)
      : below.markup(area.top + area.height - below.height + 10, style),
  ]
}

function frameIn({ title, summary, xAxis, yAxis }: ContourSurface, { width, height }: PlotBox): Frame {
  const chart = {
    title,
    summary,
    series: [],
    xAxis: { ...xAxis, scale: 'linear' as const },
    yAxis: { ...yAxis, scale: 'linear' as const },
  }
  return frameOf(chart, {
    xTicks: Math.max(3, Math.min(7, Math.floor(width / 70))),
    yTicks: Math.max(3, Math.min(6, Math.floor(height / 50))),
  })
}

/** The regions above each level, one over the other: valleys stay paper, walls grow darker. */
function contourPaths(
  { contours }: ContourSurface,
  toPixel: (point: ChartPoint) => ChartPoint,
  { left, top, width, height }: PlotBox,
  style: SvgStyle,
): string {
  const inside = ({ x, y }: ChartPoint): ChartPoint => ({
    x: Math.min(left + width, Math.max(left, x)),
    y: Math.min(top + height, Math.max(top, y)),
  })
  const paths = contours.map(({ rings }) =>
    rings
      .map((ring) =>
        simplified(
          ring.map((point) => inside(toPixel(point))),
          0.4,
        ),
      )
      .filter((ring) => ring.length > 2)
      .map((ring) => `M${ring.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}Z`)
      .join(''),
  )
  const regions = paths.filter((path) => path !== '').map((path) => `<path d="${path}" ${style.stroke('grid')}/>`)
  return `<g fill-opacity="0.022" fill-rule="evenodd" ${style.fill('ink')}>${regions.join('').replaceAll(' fill="none"', '')}</g>`
}
