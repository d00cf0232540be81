import type { Curve } from '@sweetspot/schema'
import type { Columns } from './columns.ts'
import type { Layout } from './log-table.ts'
import type { DecimalMark } from './number-cell.ts'

/** Why rows are not in the curve: their loss is blank, is something else than a number, or they are no row at all. */
export type LeftOutReason = 'blank' | 'no-number' | 'unreadable'

/** Rows that are not in the curve. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly count: number
  /** The first cell that is no number. */
  readonly example?: string
}

/** A curve with how it was found in its log. */
export interface LogReading {
  readonly curve: Curve
  /** `curve` is one of our own documents. */
  readonly layout: Layout | 'curve'
  readonly decimalMark: DecimalMark
  readonly titles: readonly string[]
  /** Where each signal was read from; empty for a curve of our own. */
  readonly columns: Columns
  /** Several columns speak of a loss and none has a known name: the first was taken. */
  readonly lossIsGuessed: boolean
  readonly rows: number
  readonly leftOut: readonly LeftOut[]
  /** Losses that are NaN or infinite: kept, they are evidence. */
  readonly nonFinite: number
  /** How often the counter of steps started again. */
  readonly restarts: number
}

/** What a reader of a log may be told. */
export interface ReadOptions {
  /** Which column a signal is in, by its place among the titles; null for none. Signals that are not named are found by their usual names. */
  readonly columns?: Readonly<Partial<Record<keyof Columns, number | null>>>
}
