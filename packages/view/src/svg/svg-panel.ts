import type { Panel } from '../panels/panel.ts'
import { svgChart } from './svg-chart.ts'
import type { SvgOptions } from './svg-document.ts'
import { svgSurface } from './svg-surface.ts'

/** A panel as a standalone SVG document; a table is no drawing and gives an empty text. */
export function svgPanel(panel: Panel, options: SvgOptions): string {
  switch (panel.kind) {
    case 'chart':
      return svgChart(panel.chart, options)
    case 'surface':
      return svgSurface(panel.surface, options)
    case 'table':
      return ''
  }
}
