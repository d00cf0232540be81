import { comparePlan } from '@sweetspot/core'
import type { ComparisonResult } from '@sweetspot/schema'
import { bathtubChart, comparisonChart, comparisonFinding, comparisonTable, defaultSentence } from '@sweetspot/view'
import { drawFigure, drawTable } from '../cli/draw.ts'
import type { Terminal } from '../cli/terminal.ts'
import { experimentCommand, linkLine } from './experiment-command.ts'

/** `sweetspot compare`: rates or optimizers on the same start and batches. */
export const compareCommand = () =>
  experimentCommand<ComparisonResult>({
    name: 'compare',
    kind: 'comparison',
    summary: 'Compare rates on the same start and the same batches.',
    examples: [
      'sweetspot compare flagship',
      'sweetspot compare digits --optimizer adam --lr 1e-4,1e-3,1e-2',
      'sweetspot compare moons --lr 1e-4..10:2 --seeds 3 -o bathtub.svg',
    ],
    rates: 'rates: 0.01,0.1 or 1e-5..1 by decades or 1e-5..1:4 with four to a decade',
    plan: comparePlan,
    curves: (config) => ('learningRates' in config && config.optimizers.length < 2 ? config.learningRates.length : 0),
    report,
    table: comparisonTable,
    chart: (result) => (isBathtub(result) ? bathtubChart(result.sweeps[0]!) : comparisonChart(result)),
  })

/** From nine rates on curves hide each other: the final loss against the rate says more. */
function isBathtub({ sweeps, runs, defaultScore }: ComparisonResult): boolean {
  return sweeps.length === (defaultScore === null ? 1 : 2) && runs.length > 9
}

function report(result: ComparisonResult, terminal: Terminal): string {
  const chart = isBathtub(result) ? bathtubChart(result.sweeps[0]!) : comparisonChart(result)
  return [
    ...drawFigure(comparisonFinding(result), chart, terminal, { legend: false }),
    drawTable(comparisonTable(result), terminal),
    '',
    ...[defaultSentence(result)].filter((line) => line !== null),
    linkLine(result.config),
  ].join('\n')
}
