import type { ComparisonResult } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import type { Table } from '../table/table.ts'
import { capitalised } from '../words/capitalised.ts'
import { optimizerLabels, optimizerText } from '../words/optimizer-labels.ts'
import { askedSweeps, bathtubMarks, comparisonMarks } from './comparison-marks.ts'
import { drawnRuns } from './drawn-runs.ts'
import { type LossChartOptions, lossChart } from './loss-chart.ts'
import { sweepFinding, sweepTable } from './sweep.ts'

/** What a comparison found, as one sentence: the best rate, where it gets too large and where it crawls. */
export function comparisonFinding(result: ComparisonResult): string {
  const [sweep] = result.sweeps
  if (askedSweeps(result).length > 1) return optimizersFinding(result)
  return sweep === undefined ? 'Nothing was run.' : sweepFinding(sweep)
}

function optimizersFinding(result: ComparisonResult): string {
  const asked = askedSweeps(result)
  const names = optimizerLabels(asked.map(({ optimizer }) => optimizer))
  const swept = asked.flatMap((sweep, i) => {
    const row = sweep.rows.find(({ learningRate }) => learningRate === sweep.best)
    return row ? [{ name: names[i]!, row }] : []
  })
  const best = swept.toSorted((a, b) => a.row.finalLoss - b.row.finalLoss)[0]
  if (best === undefined) return 'No rate here brings the loss below its start.'
  const how = result.config.learningRates.length > 1 ? ', each optimizer at its own best rate' : ''
  const failed = names.filter((_, i) => asked[i]!.best === null)
  const none =
    failed.length === 0
      ? ''
      : ` ${capitalised(failed.join(' and '))} ${failed.length === 1 ? 'ends' : 'end'} no lower than the start.`
  const finding = `${best.name} at ${formatRate(best.row.learningRate)} is best: final loss ${formatLoss(best.row.finalLoss)}`
  return `${capitalised(finding)}${how}.${none}`
}

/** How the common default did, as a sentence, or nothing where it was not run. */
export function defaultSentence({ defaultScore, sweeps }: ComparisonResult): string | null {
  const own = sweeps.at(-1)
  if (defaultScore === null || own === undefined) return null
  const { learningRate, decades, excess } = defaultScore
  const name = optimizerText(own.optimizer.name)
  const size = decades === null ? 0 : Number(Math.abs(decades).toFixed(1))
  const distance =
    size === 0
      ? ''
      : `is ${size} ${size === 1 ? 'decade' : 'decades'} ${decades! < 0 ? 'below' : 'above'} the best ${name} rate and `
  return `The default, ${name} at ${formatRate(learningRate)}, ${distance}${lossText(excess)}.`
}

function lossText(excess: number): string {
  if (!Number.isFinite(excess)) return 'leaves the finite numbers'
  if (excess > 1) return 'ends above its start'
  return excess > 0 ? `loses ${formatPercent(excess)} of the gain` : 'ends as low as the best'
}

/** Loss against step for every run of the first seed, one look per run. */
export function comparisonChart(
  result: ComparisonResult,
  options: Pick<LossChartOptions, 'smoothing' | 'yScale'> = {},
): Chart {
  return lossChart(drawnRuns(result), { ...options, title: comparisonFinding(result) })
}

/**
 * Every rate with its final loss and its verdict; several optimizers one after another, the default last. A row has the mark of what it
 * lies on: the curve of its run, or the bathtub of its optimizer.
 */
export function comparisonTable(result: ComparisonResult, markedBy: 'run' | 'optimizer' = 'run'): Table {
  const asked = askedSweeps(result)
  const markOf = markedBy === 'optimizer' && asked.length > 1 ? bathtubMarks(asked) : comparisonMarks(result)
  const names = optimizerLabels(asked.map(({ optimizer }) => optimizer))
  const tables = asked.map((sweep, i) =>
    sweepTable(sweep, {
      ...(result.sweeps.length > 1 && { name: names[i]! }),
      markOf: (learningRate) => markOf({ optimizer: sweep.optimizer, learningRate }),
    }),
  )
  return { columns: tables[0]?.columns ?? [], rows: [...tables.flatMap(({ rows }) => rows), ...defaultRow(result)] }
}

function defaultRow({ defaultScore, sweeps }: ComparisonResult): Table['rows'] {
  const sweep = sweeps.at(-1)
  if (defaultScore === null || sweep === undefined) return []
  const { rows } = sweepTable(sweep, { name: optimizerText(sweep.optimizer.name) })
  const short = `${formatPercent(Math.max(0, defaultScore.excess))} of gain lost`
  return rows.map(({ cells }) => ({ cells: { ...cells, verdict: '– the default', evidence: short } }))
}
