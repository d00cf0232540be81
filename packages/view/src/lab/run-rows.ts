import type { StepRecord, Verdict } from '@sweetspot/schema'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import type { RunMark } from '../marks/run-mark.ts'
import { drawnRuns } from '../models/drawn-runs.ts'
import { overlayTable } from '../models/overlay.ts'
import { cellOf } from '../table/table.ts'
import { optimizerLabels } from '../words/optimizer-labels.ts'
import { adviceSentence, verdictSentence } from '../words/verdict.ts'
import type { Bench } from './bench/bench.ts'
import type { DrawnResult } from './drawing/drawn-result.ts'
import { labMarks } from './drawing/lab-marks.ts'
import { bestOf, latestUntil, recordsUntil } from './records-until.ts'

/** A run in the list: what it is and what became of it, in words. */
export interface RunRow {
  readonly mark: RunMark
  readonly learningRate: number
  /** Optimizer, schedule and changes. */
  readonly words: string
  /** Its rate, and those that it is changed to in mid-run: '0.1→0.01'. */
  readonly rates: string
  /** Optimizer and schedule, where these are not the same in all runs. */
  readonly difference: string
  /** Loss where the cursor stands; '' before there is one. */
  readonly lossNow: string
  readonly finalLoss: string
  /** The lowest loss up to the cursor, at the end that after the last update among them; '' before there is one. */
  readonly bestLoss: string
  /** Updates so far, and those that the run was given. */
  readonly stepsDone: number
  readonly steps: number
  /** Whether the run is over, and so more than so many updates will not be. */
  readonly isEnded: boolean
  /** Null before the run is over. */
  readonly verdict: Verdict | null
  readonly evidence: string
  /** The verdict as a sentence, and what to try next; '' before the run is over. */
  readonly sentence: string
  readonly advice: string
  /** Rate as a share of its limit where the cursor stands; '' where it was not measured. */
  readonly stability: string
  readonly isSelected: boolean
  readonly isHidden: boolean
}

/** The rows of the runs on a bench, at a step; null is the end. */
export function runRows(bench: Bench, drawn: DrawnResult, step: number | null): readonly RunRow[] {
  const { result, isOver } = drawn
  const table = isOver ? overlayTable(result) : null
  const textOf = (index: number, wanted: string): string => {
    const column = table?.columns.find(({ key }) => key === wanted)
    return table && column ? cellOf(table.rows[index]!, column).text : ''
  }
  const { runs } = bench.config
  const marks = labMarks(runs)
  const optimizers = optimizerLabels(runs.map(({ optimizer }) => optimizer))
  const differ = (texts: readonly string[]) => new Set(texts).size > 1
  const schedules = runs.map(({ schedule }) => schedule.name.replaceAll('-', ' '))
  const isOptimizerOwn = differ(optimizers)
  const isScheduleOwn = differ(schedules)
  return drawnRuns(result).map(({ run, diagnosis }, i): RunRow => {
    const { interventions, learningRate, record, steps } = runs[i]!
    const records = drawn.records[i] ?? []
    const count = recordsUntil(records, step)
    const now = records[count - 1]
    const measured = record.stabilityEvery > 0 ? latestUntil(records, step, isMeasured) : -1
    const stability = records[measured]?.stability
    const changes = interventions.map((change) => `${formatRate(change.learningRate)} from step ${change.step}`)
    const schedule = schedules[i]!
    const judged = isOver ? diagnosis : null
    const advice = judged?.advice[0]
    const best = bestOf(records, count)
    const finalLoss = isOver && step === null && Number.isFinite(run.final.loss) ? run.final.loss : best
    return {
      mark: marks[i]!,
      learningRate,
      words: listed(optimizers[i]!, schedule === 'constant' ? '' : schedule, ...changes),
      rates: ratesText([learningRate, ...interventions.map((change) => change.learningRate)]),
      difference: listed(isOptimizerOwn ? optimizers[i]! : '', isScheduleOwn ? schedule : ''),
      lossNow: now === undefined ? '' : formatLoss(now.loss),
      finalLoss: textOf(i, 'loss'),
      bestLoss: Number.isNaN(best) ? '' : formatLoss(Math.min(best, finalLoss)),
      stepsDone: drawn.ended[i]?.stepsRun ?? (records.at(-1)?.step ?? -1) + 1,
      steps,
      isEnded: drawn.ended[i] !== undefined,
      verdict: judged?.verdict ?? null,
      evidence: textOf(i, 'evidence'),
      sentence: judged === null ? '' : verdictSentence(judged),
      advice: advice === undefined ? '' : adviceSentence(advice),
      stability: stability === undefined ? '' : formatPercent(stability),
      isSelected: i === bench.selected,
      isHidden: bench.hidden.includes(i),
    }
  })
}

const isMeasured = ({ stability }: StepRecord): boolean => stability !== undefined

/** Of many changes the last. */
function ratesText(rates: readonly number[]): string {
  const texts = rates.map(formatRate)
  return (texts.length > 2 ? [texts[0], '…', texts.at(-1)] : texts).join('→')
}

const listed = (...words: readonly string[]): string => words.filter((word) => word !== '').join(', ')
