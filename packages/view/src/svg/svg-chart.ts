import type { Chart } from '../chart/chart.ts'
import { frameOf } from '../chart/frame.ts'
import { traceOf } from '../chart/trace.ts'
import { escapeXml, px } from './escape.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import { arrowsOf } from './svg-arrows.ts'
import { axesMarkup, backgroundMarkup } from './svg-axes.ts'
import { endsMarkup, seriesMarkup } from './svg-series.ts'
import { type SvgTheme, styleOf } from './svg-style.ts'
import { textLines, textWidth } from './svg-text.ts'

/** How a chart is drawn: size in pixels, at least 200 x 140. */
export interface SvgChartOptions {
  readonly width: number
  readonly height: number
  readonly theme?: SvgTheme
}

/**
 * A chart as a standalone SVG document: title, quiet axes, a pale region for the good rates, lines with their own
 * dashes and named at their ends, arrows with numbers for what lies beyond.
 *
 * Read by screen readers as one image: the title and the chart's summary.
 */
export function svgChart(chart: Chart, { width, height, theme = 'auto' }: SvgChartOptions): string {
  if (!(width >= 200 && height >= 140 && width <= 1e5 && height <= 1e5)) {
    throw new RangeError(`svgChart: expected a size from 200 x 140 to 100000 x 100000, got ${width} x ${height}.`)
  }
  const id = `chart-${hashOf(JSON.stringify([chart.title, chart.summary, width, height, theme]))}`
  const style = styleOf(chart, id, theme)
  const titles = textLines(chart.title, fontSizes.title, width - 32, 4)
  const yTicks = Math.max(2, Math.min(6, Math.floor((height - 120) / 55) + 2))
  const probe = frameOf(chart, { xTicks: 2, yTicks })
  const gutter = Math.max(...probe.yTicks.map((tick) => textWidth(tick.label, fontSizes.text)))
  const named = chart.series.filter((series) => series.kind !== 'faint-line')
  const several = named.length > 1
  const longest = Math.max(0, ...named.map((series) => textWidth(series.label, fontSizes.text)))
  const left = 16 + gutter + 8
  const right = several ? Math.min(width * 0.3, longest + 30) : 20
  const columns = width - left - right
  const frame = frameOf(chart, { xTicks: Math.max(2, Math.min(9, Math.floor(columns / 70) + 1)), yTicks })
  const traces = chart.series.map((series) => traceOf(series, frame))
  const arrows = arrowsOf(chart.series, traces, { left, columns, width, several })
  const head = 16 + titles.length * 20 + 22
  const top = head + (arrows.lanesUp > 0 ? 8 + arrows.lanesUp * 15 : 6)
  const foot = 44 + (arrows.lanesDown > 0 ? 8 + arrows.lanesDown * 15 : 0)
  const box: PlotBox = { left, top, width: columns, height: Math.max(40, height - top - foot) }

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" role="img" aria-labelledby="${id}-title ${id}-desc" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="Inter, system-ui, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif" font-size="${fontSizes.text}" font-variant-numeric="tabular-nums">`,
    `<title id="${id}-title">${escapeXml(chart.title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(chart.summary)}</desc>`,
    style.block,
    `<rect width="100%" height="100%" ${style.fill('paper')}/>`,
    ...titles.map(
      (line, index) =>
        `<text x="16" y="${28 + index * 20}" font-size="${fontSizes.title}" font-weight="600" ${style.fill('ink')}>${escapeXml(line)}</text>`,
    ),
    `<text x="16" y="${head - 4}" ${style.fill('quiet')}>↑ ${escapeXml(chart.yAxis.label)}</text>`,
    backgroundMarkup(chart, frame, box, style),
    axesMarkup(chart, frame, box, style, arrows.lanesDown * 15),
    seriesMarkup(chart.series, traces, box, style),
    arrows.markup(box, style),
    several ? endsMarkup(chart.series, traces, box, style) : '',
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** FNV-1a over UTF-16 units, as eight hex digits: an id that is stable and unlikely to meet its like on one page. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
