import type { ChartPoint } from '../chart/chart.ts'
import { frameOf } from '../chart/frame.ts'
import type { CurveSurface, Trajectory } from '../surface/surface.ts'
import { escapeXml, px } from './escape.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import { simplified } from './simplify.ts'
import { axesMarkup } from './svg-axes.ts'
import type { SvgStyle } from './svg-style.ts'
import { cutTo, textLines, textWidth } from './svg-text.ts'
import { wayMarkup } from './svg-way.ts'

/** Least width of one small drawing, and the proportion that they aim at. */
const least = 84
const proportion = 1.2
const gap = 14
const nameHeight = 20
/** From this height on a small drawing has room for two lines of words. */
const roomy = 150

/** A small curve for each run, with its leaps, its name and what becomes of it. */
export function curvesMarkup(surface: CurveSurface, area: PlotBox, style: SvgStyle): string[] {
  const { trajectories } = surface
  const columns = columnsFor(trajectories.length, area)
  const rows = Math.ceil(trajectories.length / columns)
  const width = (area.width - gap * (columns - 1)) / columns
  const height = (area.height - gap * (rows - 1)) / rows
  return trajectories.map((way, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const cell = { left: area.left + column * (width + gap), top: area.top + row * (height + gap), width, height }
    return oneMarkup(surface, way, cell, style)
  })
}

/** As many columns as bring the small drawings nearest to their proportion and leave the fewest places empty. */
function columnsFor(count: number, { width, height }: PlotBox): number {
  const most = Math.max(1, Math.min(count, Math.floor((width + gap) / (least + gap))))
  const off = (columns: number): number => {
    const rows = Math.ceil(count / columns)
    return Math.abs(Math.log(width / columns / (height / rows) / proportion)) + (rows * columns - count) / count
  }
  const choices = Array.from({ length: most }, (_, i) => i + 1)
  return choices.reduce((best, columns) => (off(columns) < off(best) ? columns : best), choices[0]!)
}

function oneMarkup(surface: CurveSurface, way: Trajectory, cell: PlotBox, style: SvgStyle): string {
  const label = cutTo(way.label, fontSizes.text * 1.12, cell.width)
  const beside = cell.width - textWidth(label, fontSizes.text) * 1.12 - 8
  const one = textWidth(way.fate, fontSizes.small) <= beside
  const fate = one ? [way.fate] : cell.height >= roomy ? textLines(way.fate, fontSizes.small, cell.width, 2) : []
  const head = nameHeight + (one ? 0 : fate.length * 15)
  const box = {
    left: cell.left + 6,
    top: cell.top + head,
    width: cell.width - 12,
    height: Math.max(30, cell.height - head - 22),
  }
  const frame = frameOf(chartOf(surface), { xTicks: Math.max(3, Math.min(5, Math.floor(cell.width / 70))), yTicks: 2 })
  const toPixel = ({ x, y }: ChartPoint): ChartPoint => ({
    x: box.left + frame.x.place(x) * box.width,
    y: box.top + (1 - frame.y.place(y)) * box.height,
  })
  const curve = simplified(surface.curve.map(toPixel))
  const minima = surface.minima.map(toPixel).map(({ x, y }) => `M${px(x)} ${px(y - 4)}v8`)
  return [
    `<text x="${px(cell.left)}" y="${px(cell.top + 12)}" font-weight="600" ${style.fill('ink')}>${escapeXml(label)}</text>`,
    ...(way.isOver ? fate : []).map((line, i) =>
      one
        ? `<text x="${px(cell.left + cell.width - beside)}" y="${px(cell.top + 12)}" font-size="${fontSizes.small}" ${style.fill('quiet')}>${escapeXml(line)}</text>`
        : `<text x="${px(cell.left)}" y="${px(cell.top + 27 + i * 15)}" font-size="${fontSizes.small}" ${style.fill('quiet')}>${escapeXml(line)}</text>`,
    ),
    axesMarkup(null, { frame: { ...frame, yTicks: [] }, box }, style),
    `<path d="${curve.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')}${minima.join('')}" ${style.stroke('axis')}/>`,
    wayMarkup(way, toPixel, box, style),
  ].join('\n')
}

const chartOf = ({ title, summary, xAxis, yAxis }: CurveSurface) => ({
  title,
  summary,
  series: [],
  xAxis: { ...xAxis, scale: 'linear' as const },
  yAxis: { ...yAxis, scale: 'linear' as const },
})
