import type { ComparisonResult } from '@sweetspot/schema'
import type { Chart, Series } from '../chart/chart.ts'
import { formatCount, plural } from '../format/count.ts'
import { formatDecades } from '../format/decades.ts'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import type { Table } from '../table/table.ts'
import { askedSweeps, comparisonMarks } from './comparison-marks.ts'
import { lossPoints } from './run-series.ts'
import { sweepFinding, sweepTable } from './sweep.ts'

/** What a comparison found, as one sentence: the best rate, where it gets too large and where it crawls. */
export function comparisonFinding(result: ComparisonResult): string {
  const [sweep] = result.sweeps
  if (askedSweeps(result).length > 1) return optimizersFinding(result)
  return sweep === undefined ? 'Nothing was run.' : sweepFinding(sweep)
}

function optimizersFinding(result: ComparisonResult): string {
  const swept = askedSweeps(result).flatMap((sweep) => {
    const row = sweep.rows.find(({ learningRate }) => learningRate === sweep.best)
    return row ? [{ name: sweep.optimizer.name, row }] : []
  })
  const best = swept.toSorted((a, b) => a.row.finalLoss - b.row.finalLoss)[0]
  if (best === undefined) return 'No rate here brings the loss below its start.'
  return `${best.name} at ${formatRate(best.row.learningRate)} is best: final loss ${formatLoss(best.row.finalLoss)}, each optimizer at its own best rate.`
}

/** How the common default did, as a sentence, or nothing where it was not run. */
export function defaultSentence({ defaultScore }: ComparisonResult): string | null {
  if (defaultScore === null) return null
  const { optimizer, learningRate, decades, excess } = defaultScore
  const distance = decades === null ? '' : `${formatDecades(decades)} from the best ${optimizer} rate here, and `
  return `The default, ${optimizer} at ${formatRate(learningRate)}, is ${distance}${formatPercent(Math.max(0, excess))} of the gain short of the best.`
}

/** Loss against step for every run of the first seed, one look per run. */
export function comparisonChart(result: ComparisonResult): Chart {
  const several = new Set(result.runs.map(({ config }) => config.optimizer.name)).size > 1
  const markOf = comparisonMarks(result)
  const series = result.runs.map(
    (run): Series => ({
      label: `${several ? `${run.config.optimizer.name} ` : ''}${formatRate(run.config.learningRate)}`,
      points: lossPoints(run).line,
      mark: markOf(run.config),
      kind: 'line',
    }),
  )
  const starts = [
    ...result.sweeps.map(({ initialLoss }) => initialLoss),
    ...result.runs.flatMap(({ records }) => records.slice(0, 1).map(({ loss }) => loss)),
  ]
  const start = Math.max(...starts.filter(Number.isFinite), 1e-12)
  return {
    title: comparisonFinding(result),
    xAxis: { label: 'step', scale: 'linear' },
    yAxis: { label: 'training loss', scale: 'linear', clip: 1.2 * start },
    series,
    summary: `${plural(result.runs.length, 'curve')} of the training loss over ${formatCount(result.config.run.steps)} steps, clipped at 1.2 times the highest start. ${comparisonFinding(result)}`,
  }
}

/** Every rate with its final loss and its verdict; several optimizers one after another, the default last. */
export function comparisonTable(result: ComparisonResult): Table {
  const markOf = comparisonMarks(result)
  const names = result.sweeps.length > 1
  const tables = askedSweeps(result).map((sweep) =>
    sweepTable(sweep, {
      names,
      markOf: (learningRate) => markOf({ optimizer: sweep.optimizer, learningRate }),
    }),
  )
  return { columns: tables[0]?.columns ?? [], rows: [...tables.flatMap(({ rows }) => rows), ...defaultRow(result)] }
}

function defaultRow({ defaultScore, sweeps }: ComparisonResult): Table['rows'] {
  const sweep = sweeps.at(-1)
  if (defaultScore === null || sweep === undefined) return []
  const { rows } = sweepTable(sweep, { names: true })
  const short = `${formatPercent(Math.max(0, defaultScore.excess))} of gain lost`
  return rows.map(({ cells }) => ({ cells: { ...cells, verdict: '– the default', evidence: short } }))
}
