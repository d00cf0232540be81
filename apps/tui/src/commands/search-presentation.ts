import type { SearchResult } from '@sweetspot/schema'
import {
  bathtubChart,
  csvTable,
  leftOutSentences,
  roundsTable,
  searchFinding,
  sensitivitySentence,
  sweepTable,
} from '@sweetspot/view'
import { drawFigure, drawSvg, drawTable, linkLine } from '../cli/draw.ts'
import type { Terminal } from '../cli/terminal.ts'
import type { Presentation } from './experiment-command.ts'

/** What the result of `sweetspot search` looks like. */
export const presentation: Presentation<SearchResult> = {
  report,
  csv: (result) => csvTable(sweepTable(result.sweep)),
  svg: (result) => drawSvg(bathtubChart(result.sweep)),
}

function report(result: SearchResult, terminal: Terminal): string {
  return [
    ...drawFigure(searchFinding(result), bathtubChart(result.sweep), terminal, { legend: true }),
    drawTable(sweepTable(result.sweep), terminal),
    '',
    drawTable(roundsTable(result), terminal),
    '',
    ...[sensitivitySentence(result)].filter((line) => line !== null),
    ...leftOutSentences(result),
    linkLine(result.config),
  ].join('\n')
}
