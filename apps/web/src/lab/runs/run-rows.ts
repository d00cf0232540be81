import type { Verdict } from '@sweetspot/schema'
import {
  cellOf,
  drawnRuns,
  formatLoss,
  formatPercent,
  formatRate,
  optimizerLabels,
  overlayTable,
  type RunMark,
} from '@sweetspot/view'
import type { Bench } from '../bench/bench.ts'
import type { DrawnResult } from '../drawing/drawn-result.ts'

/** A run in the list: what it is and what became of it, in words. */
export interface RunRow {
  readonly mark: RunMark
  readonly learningRate: number
  /** Optimizer, schedule and changes. */
  readonly words: string
  /** Loss where the cursor stands; '' before there is one. */
  readonly lossNow: string
  readonly finalLoss: string
  /** Null before the run is over. */
  readonly verdict: Verdict | null
  readonly evidence: string
  /** Rate as a share of its limit where the cursor stands; '' where it was not measured. */
  readonly stability: string
  readonly isSelected: boolean
  readonly isHidden: boolean
}

/** The rows of the runs on a bench, at a step; null is the end. */
export function runRows(bench: Bench, { result, isOver }: DrawnResult, step: number | null): readonly RunRow[] {
  const table = overlayTable(result)
  const evidence = table.columns.find(({ key }) => key === 'evidence')!
  const final = table.columns.find(({ key }) => key === 'loss')!
  const optimizers = optimizerLabels(bench.config.runs.map(({ optimizer }) => optimizer))
  return drawnRuns(result).map(({ run, mark, diagnosis }, i): RunRow => {
    const { schedule, interventions, learningRate } = bench.config.runs[i]!
    const reached = step === null ? run.records : run.records.filter((record) => record.step <= step)
    const stability = reached.findLast((record) => record.stability !== undefined)?.stability
    const row = table.rows[i]!
    return {
      mark,
      learningRate,
      words: [
        optimizers[i]!,
        schedule.name === 'constant' ? '' : schedule.name.replaceAll('-', ' '),
        ...interventions.map((change) => `${formatRate(change.learningRate)} from step ${change.step}`),
      ]
        .filter((word) => word !== '')
        .join(', '),
      lossNow: reached.length === 0 ? '' : formatLoss(reached.at(-1)!.loss),
      finalLoss: isOver ? cellOf(row, final).text : '',
      verdict: isOver ? (diagnosis?.verdict ?? null) : null,
      evidence: isOver ? cellOf(row, evidence).text : '',
      stability: stability === undefined ? '' : formatPercent(stability),
      isSelected: i === bench.selected,
      isHidden: bench.hidden.includes(i),
    }
  })
}
