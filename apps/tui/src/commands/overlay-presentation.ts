import type { OverlayResult } from '@sweetspot/schema'
import { csvTable, overlayChart, overlayTable } from '@sweetspot/view'
import { drawFigure, drawSvg, drawTable, linkLine } from '../cli/draw.ts'
import type { Terminal } from '../cli/terminal.ts'
import type { Presentation } from './experiment-command.ts'

/** What the result of `sweetspot overlay` looks like. */
export const presentation: Presentation<OverlayResult> = {
  report,
  csv: (result) => csvTable(overlayTable(result)),
  svg: (result) => drawSvg(overlayChart(result)),
}

function report(result: OverlayResult, terminal: Terminal): string {
  const chart = overlayChart(result)
  return [
    ...drawFigure(chart.title, chart, terminal, { legend: false }),
    drawTable(overlayTable(result), terminal),
    '',
    linkLine(result.config),
  ].join('\n')
}
