import type { StepRecord, Verdict } from '@sweetspot/schema'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import type { RunMark } from '../marks/run-mark.ts'
import { drawnRuns } from '../models/drawn-runs.ts'
import { overlayTable } from '../models/overlay.ts'
import { cellOf } from '../table/table.ts'
import { optimizerLabels } from '../words/optimizer-labels.ts'
import type { Bench } from './bench/bench.ts'
import type { DrawnResult } from './drawing/drawn-result.ts'
import { labMarks } from './drawing/lab-marks.ts'

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
  const table = isOver ? overlayTable(result) : null
  const textOf = (index: number, wanted: string): string => {
    const column = table?.columns.find(({ key }) => key === wanted)
    return table && column ? cellOf(table.rows[index]!, column).text : ''
  }
  const marks = labMarks(bench.config.runs)
  const optimizers = optimizerLabels(bench.config.runs.map(({ optimizer }) => optimizer))
  return drawnRuns(result).map(({ run, diagnosis }, i): RunRow => {
    const { schedule, interventions, learningRate, record } = bench.config.runs[i]!
    const isReached = (record: StepRecord) => step === null || record.step <= step
    const now = run.records.findLast(isReached)
    const measured = record.stabilityEvery > 0
    const stability = measured
      ? run.records.findLast((one) => one.stability !== undefined && isReached(one))?.stability
      : undefined
    return {
      mark: marks[i]!,
      learningRate,
      words: [
        optimizers[i]!,
        schedule.name === 'constant' ? '' : schedule.name.replaceAll('-', ' '),
        ...interventions.map((change) => `${formatRate(change.learningRate)} from step ${change.step}`),
      ]
        .filter((word) => word !== '')
        .join(', '),
      lossNow: now === undefined ? '' : formatLoss(now.loss),
      finalLoss: textOf(i, 'loss'),
      verdict: isOver ? (diagnosis?.verdict ?? null) : null,
      evidence: textOf(i, 'evidence'),
      stability: stability === undefined ? '' : formatPercent(stability),
      isSelected: i === bench.selected,
      isHidden: bench.hidden.includes(i),
    }
  })
}
