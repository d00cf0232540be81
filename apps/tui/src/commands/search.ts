import { searchPlan } from '@sweetspot/core'
import type { SearchResult } from '@sweetspot/schema'
import {
  bathtubChart,
  leftOutSentences,
  roundsTable,
  searchFinding,
  sensitivitySentence,
  sweepTable,
} from '@sweetspot/view'
import { drawFigure, drawTable } from '../cli/draw.ts'
import { exitCodes } from '../cli/exit-codes.ts'
import type { Terminal } from '../cli/terminal.ts'
import { experimentCommand, linkLine } from './experiment-command.ts'

/** `sweetspot search`: decades first, then half-decades, then between the best two. */
export const searchCommand = () =>
  experimentCommand<SearchResult>({
    name: 'search',
    kind: 'search',
    summary: 'Search for the best rate by orders of magnitude.',
    examples: ['sweetspot search digits', 'sweetspot search moons --optimizer adam --lr 1e-6..1e-1 --seeds 5'],
    rates: 'ends of the first grid: 1e-5..1',
    plan: searchPlan,
    report,
    table: (result) => sweepTable(result.sweep),
    chart: (result) => bathtubChart(result.sweep),
    exitCode: ({ best }) => (best === null ? exitCodes.notEnoughEvidence : exitCodes.done),
  })

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
