import type { Columns, ReadOptions } from '@sweetspot/logs'
import type { Curve, Diagnosis } from '@sweetspot/schema'
import type { CurveDrawing } from '@sweetspot/view'

/** Which column each signal is in, where the user said so. */
export type ColumnChoice = NonNullable<ReadOptions['columns']>

/** A log that is to be judged, and what the user told about it. */
export interface LogRun {
  /** Never used twice. */
  readonly key: string
  /** Absolute. */
  readonly path: string
  readonly columns: ColumnChoice
  /** The rate as the user has it; null to take the log's own. */
  readonly learningRate: number | null
}

/** How a log is read that is being written: whole, or without its last line, which may be half of one. */
export type Ending = 'whole' | 'finished-lines'

/** A log with how it is to be read. */
export interface LogRequest extends LogRun {
  readonly ending: Ending
}

/** A log that was read and judged; every text in it is safe to show. */
export interface LogReport {
  readonly kind: 'report'
  readonly diagnosis: Diagnosis
  /** Its signals, the loss first. */
  readonly drawings: readonly CurveDrawing[]
  /** What its steps count. */
  readonly unit: Curve['unit']
  readonly points: number
  /** The rate of the run, told or read; null where nobody knows. */
  readonly learningRate: number | null
  /** The loss at the end that counts among other rates; null where the log holds none. */
  readonly finalLoss: number | null
  /** What was read and how it was understood. */
  readonly reading: readonly string[]
  readonly titles: readonly string[]
  readonly columns: Columns
  readonly lossIsGuessed: boolean
  /** Whether a line without an end was left out. */
  readonly isCut: boolean
}

/** A log that could not be read. */
export interface LogProblem {
  readonly kind: 'problem'
  readonly message: string
  /** The titles of its columns, where one of them may be the loss, and what the others were taken for. */
  readonly titles: readonly string[]
  readonly columns: Columns
}

/** What came of a log. */
export type LogAnswer = LogReport | LogProblem

/** What the thread is asked. */
export interface ToThread {
  readonly id: number
  readonly requests: readonly LogRequest[]
}

/** What it answers: what came of each log, in order. */
export interface FromThread {
  readonly id: number
  readonly answers: readonly LogAnswer[]
}
