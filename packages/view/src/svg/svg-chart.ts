import type { Chart } from '../chart/chart.ts'
import { layersIn } from './chart-layers.ts'
import { type SvgOptions, svgDocument } from './svg-document.ts'
import { seriesMarkup } from './svg-series.ts'

/**
 * A chart as a standalone SVG document: title, quiet axes, a pale region for the good rates, lines with their own
 * dashes and named at their ends or in a key, arrows with numbers for what lies beyond.
 *
 * A chart without series is its sentence alone.
 */
export function svgChart(chart: Chart, options: SvgOptions): string {
  const { series } = chart
  if (series.length === 0) return svgDocument(chart, { ...options, titled: true }, () => [])
  return svgDocument(chart, options, (style) => {
    const { behind, before, traces, box } = layersIn(chart, options, style)
    return [behind, seriesMarkup(['line', 'points'], series, traces, box, style), before]
  })
}
