import type { SoFar } from '@sweetspot/core'
import type { SearchInput, SearchResult } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { formatCount, plural } from '../format/count.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import { decade } from '../rates/rate-scale.ts'
import type { RunState } from '../store/run-store.ts'
import type { Table } from '../table/table.ts'
import { textBar } from '../text/text-bar.ts'
import { listOf } from '../words/list.ts'
import { bathtubChart } from './bathtub.ts'
import { roundsTable, searchFinding } from './search.ts'
import { pointsUnderWay, withUnderWay } from './under-way.ts'

/** What a search shows that is under way, was ended, or is over. */
export function liveSearchFinding(result: SearchResult, isRunning: boolean): string {
  const finding = searchFinding(result)
  if (!result.partial) return finding
  if (!isRunning) return `Partial: ${finding}`
  if (result.best !== null) return `So far ${finding}`
  const { from, to } = result.config
  return `Trying rates by decades, from ${formatRate(from)} to ${formatRate(to)}.`
}

/** How far a search is, in words. */
export function searchProgress(
  { rounds }: SearchResult,
  { jobs, done }: Pick<RunState<unknown>, 'jobs' | 'done'>,
): string {
  const round = rounds.at(-1)
  if (round === undefined) return ''
  const rates =
    round.learningRates.length > 4
      ? plural(round.learningRates.length, 'rate')
      : listOf(round.learningRates.map(formatRate))
  return `Round ${rounds.length}, ${round.kind}: ${rates}. ${done} of ${plural(jobs, 'run')} done.`
}

/** The bathtub as far as it has been filled in; rates that are still being run, or were given up, are empty points. */
export function liveSearchChart(
  { result, underWay }: SoFar<SearchResult>,
  run: Pick<RunState<unknown>, 'records' | 'results'>,
  title: string,
): Chart {
  return withUnderWay(
    { ...bathtubChart(result.sweep), title },
    pointsUnderWay(underWay, run),
    result.rounds.flatMap(({ learningRates }) => learningRates),
  )
}

/** Cells of the bar that stands for trying every rate. */
const barCells = 16

/** The rounds of a search with what each of them cost, as a bar against trying every rate of the finest spacing. */
export function budgetTable(result: SearchResult, ascii: boolean): Table {
  const { columns, rows } = roundsTable(result)
  return {
    columns: [...columns, { key: 'share', title: 'of every rate', priority: 1 }],
    rows: rows.map((row, i) => {
      const share = result.rounds[i]!.steps / result.stepsExhaustive
      return {
        ...row,
        cells: { ...row.cells, share: `${textBar(share, barCells, { ascii })} ${formatPercent(share)}` },
      }
    }),
  }
}

/** What a search cost, in all, against trying every rate of the finest spacing: a bar and its numbers. */
export function budgetLine({ stepsSpent, stepsExhaustive }: SearchResult, ascii: boolean): string {
  const share = stepsSpent / stepsExhaustive
  const bar = textBar(share, barCells, { ascii, rest: true })
  return `${bar} ${formatPercent(share)} of every rate: ${formatCount(stepsSpent)} of ${plural(stepsExhaustive, 'step')}`
}

/** Which rates were given up before their last step, and when; null for none. */
export function givenUpSentence({ sweep }: SearchResult): string | null {
  const rows = sweep.rows.filter(({ stoppedEarly }) => stoppedEarly)
  if (rows.length === 0) return null
  const rates = listOf(rows.map(({ learningRate }) => formatRate(learningRate)))
  return `Given up at step ${formatCount(rows[0]!.stepsRun)}, far behind the leader: ${rates}.`
}

/** The search with another decade beyond the edge on which its best rate sits; null where the best sits inside. */
export function widened({ config, sweep }: SearchResult): SearchInput | null {
  switch (sweep.bestOnEdge) {
    case 'low':
      return { ...config, from: decade(config.from, -1) }
    case 'high':
      return { ...config, to: decade(config.to, 1) }
    case 'none':
      return null
  }
}
