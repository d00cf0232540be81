import type { RangeTestResult } from '@sweetspot/schema'
import { csvTable, picksTable, rangeTestChart, rangeTestFinding } from '@sweetspot/view'
import { drawFigure, drawSvg, drawTable, linkLine } from '../cli/draw.ts'
import type { Terminal } from '../cli/terminal.ts'
import type { Presentation } from './experiment-command.ts'

/** What the result of `sweetspot range-test` looks like. */
export const presentation: Presentation<RangeTestResult> = {
  report,
  csv: (result) => csvTable(picksTable(result)),
  svg: (result) => drawSvg(rangeTestChart(result)),
}

function report(result: RangeTestResult, terminal: Terminal): string {
  return [
    ...drawFigure(rangeTestFinding(result), rangeTestChart(result), terminal, { legend: true }),
    drawTable(picksTable(result), terminal),
    '',
    linkLine(result.config),
  ].join('\n')
}
