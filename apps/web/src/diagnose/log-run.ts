import type { ReadOptions } from '@sweetspot/logs'
import type { ExampleName } from './example-name.ts'

/** Where the text of a log comes from. */
export type LogSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'example'; readonly name: ExampleName }

/** Which column each signal is in, where the reader said so. */
export type ColumnChoice = NonNullable<ReadOptions['columns']>

/** A log that is to be judged, and what the reader told about it. */
export interface LogRun {
  /** Never used twice. */
  readonly key: string
  /** Safe to show: the file's name, or what the text is. */
  readonly name: string
  readonly source: LogSource
  readonly columns: ColumnChoice
  /** The rate as the reader has it; null to take the log's own. */
  readonly learningRate: number | null
}
