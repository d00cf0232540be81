import { rangeTestPlan } from '@sweetspot/core'
import type { RangeTestResult } from '@sweetspot/schema'
import { picksTable, rangeTestChart, rangeTestFinding } from '@sweetspot/view'
import { drawFigure, drawTable } from '../cli/draw.ts'
import { exitCodes } from '../cli/exit-codes.ts'
import type { Terminal } from '../cli/terminal.ts'
import { experimentCommand, linkLine } from './experiment-command.ts'

/** `sweetspot range-test`: a few hundred steps on a ramp of rates, what every rule makes of them, and the check. */
export const rangeTestCommand = () =>
  experimentCommand<RangeTestResult>({
    name: 'range-test',
    kind: 'range-test',
    summary: 'Run an LR range test and see what every published rule makes of it.',
    examples: [
      'sweetspot range-test digits --seeds 5 --check',
      'sweetspot range-test moons --optimizer adam --lr 1e-6..10',
    ],
    rates: 'the ramp: 1e-5..100',
    plan: rangeTestPlan,
    report,
    table: picksTable,
    chart: rangeTestChart,
    exitCode: ({ recommendation }) => (recommendation === null ? exitCodes.notEnoughEvidence : exitCodes.done),
  })

function report(result: RangeTestResult, terminal: Terminal): string {
  return [
    ...drawFigure(rangeTestFinding(result), rangeTestChart(result), terminal, { legend: true }),
    drawTable(picksTable(result), terminal),
    '',
    linkLine(result.config),
  ].join('\n')
}
