import type { Signal } from '@sweetspot/logs'
import type { Curve, Diagnosis } from '@sweetspot/schema'
import type { Chart, LabFork } from '@sweetspot/view'

/** One signal and the column it was read from. */
export interface SignalColumn {
  readonly signal: Signal
  readonly name: string
  /** The place among the titles, or null for none. */
  readonly column: number | null
}

/** A log that was read and judged; every text in it is safe to show. */
export interface RunReport {
  readonly kind: 'report'
  readonly key: string
  readonly diagnosis: Diagnosis
  readonly chart: Chart
  /** What its steps count. */
  readonly unit: Curve['unit']
  /** The rate of the run, told or read; null where nobody knows. */
  readonly learningRate: number | null
  /** The loss at the end that counts among other rates; null where the log holds none. */
  readonly finalLoss: number | null
  /** What was read and how it was understood. */
  readonly reading: readonly string[]
  readonly titles: readonly string[]
  readonly columns: readonly SignalColumn[]
  readonly lossIsGuessed: boolean
  readonly fork: LabFork | null
  /** The report as the command writes it with `--json`, and as text. */
  readonly json: string
  readonly text: string
  /** The log itself, where it is an example. */
  readonly log?: string
}

/** A log that could not be read. */
export interface RunProblem {
  readonly kind: 'problem'
  readonly key: string
  readonly message: string
  /** The titles of its columns, where one of them may be the loss. */
  readonly titles: readonly string[]
}

/** What came of a log. */
export type RunAnswer = RunReport | RunProblem
