import { axisTitle } from '../chart/axis-title.ts'
import type { Chart } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import type { Trace } from '../chart/trace.ts'
import { escapeXml } from './escape.ts'
import { rowsOf } from './in-rows.ts'
import { keyRow } from './key.ts'
import type { PlotBox } from './plot-box.ts'
import { type PlotOptions, plotOf } from './plot-of.ts'
import { ruleKeyMarkup } from './rule-key.ts'
import { axesMarkup, backgroundMarkup, labelsMarkup } from './svg-axes.ts'
import { endsMarkup, keyMarkup, seriesMarkup } from './svg-series.ts'
import { type SvgStyle, type SvgTheme, styleOf } from './svg-style.ts'
import { whiskersMarkup } from './svg-whiskers.ts'

/** A chart in layers, for a renderer that draws the curves itself and wants everything else as SVG has it. */
export interface ChartLayers {
  /** The part in which the curves are drawn. */
  readonly box: PlotBox
  readonly frame: Frame
  /** One per series, as far as it is shown. */
  readonly traces: readonly Trace[]
  /** Markup behind the curves: key, regions, grid, axes, ranges of points, raw data. */
  readonly behind: string
  /** Markup before the curves: arrows with their numbers, names. */
  readonly before: string
}

/** The layers of a chart that is laid out for a size. */
export function chartLayers(
  chart: Chart,
  { theme = 'auto', ...size }: PlotOptions & { readonly theme?: SvgTheme },
): ChartLayers {
  return layersIn(chart, size, styleOf(theme))
}

/** The same in the colours of a drawing. */
export function layersIn(chart: Chart, size: PlotOptions, style: SvgStyle): ChartLayers {
  const plot = plotOf(chart, size)
  const { box, frame, traces, head, arrows } = plot
  const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')
  return {
    box,
    frame,
    traces,
    behind: lines(
      `<text x="16" y="${head}" ${style.fill('quiet')}>↑ ${escapeXml(chart.yAxis.label)}</text>`,
      keyMarkup(chart.series, plot.key, head + keyRow, style),
      ruleKeyMarkup(plot.ruleKey, { top: head + keyRow * (1 + rowsOf(plot.key)), right: size.width - 16 }, style),
      backgroundMarkup(plot, style),
      axesMarkup(axisTitle(chart.xAxis), plot, style),
      whiskersMarkup(traces, box, style),
      seriesMarkup(['faint-line'], chart.series, traces, box, style),
    ),
    before: lines(arrows.markup(box, style), labelsMarkup(plot, style), endsMarkup(chart.series, plot.ends, style)),
  }
}
