import type { ComparisonResult } from '@sweetspot/schema'
import {
  bathtubChart,
  type Chart,
  comparisonChart,
  comparisonFinding,
  comparisonTable,
  csvTable,
  defaultSentence,
} from '@sweetspot/view'
import { drawFigure, drawSvg, drawTable, linkLine } from '../cli/draw.ts'
import type { Terminal } from '../cli/terminal.ts'
import type { Presentation } from './experiment-command.ts'

/** What the result of `sweetspot compare` looks like. */
export const presentation: Presentation<ComparisonResult> = {
  report,
  csv: (result) => csvTable(comparisonTable(result)),
  svg: (result) => drawSvg(chartOf(result)),
}

/** From nine rates on curves hide each other: the final loss against the rate says more. */
function isBathtub({ sweeps, runs, defaultScore }: ComparisonResult): boolean {
  return sweeps.length === (defaultScore === null ? 1 : 2) && runs.length > 9
}

function chartOf(result: ComparisonResult): Chart {
  return isBathtub(result) ? bathtubChart(result.sweeps[0]!) : comparisonChart(result)
}

function report(result: ComparisonResult, terminal: Terminal): string {
  return [
    ...drawFigure(comparisonFinding(result), chartOf(result), terminal, { legend: false }),
    drawTable(comparisonTable(result), terminal),
    '',
    ...[defaultSentence(result)].filter((line) => line !== null),
    linkLine(result.config),
  ].join('\n')
}
