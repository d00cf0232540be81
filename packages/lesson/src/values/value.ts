import type { FigureResults } from '../results/figure-results.ts'

/** How a number is written: view has the format of each. */
export type ValueFormat = 'loss' | 'rate' | 'count' | 'percent' | 'decades' | 'factor' | 'number'

/** A number of the prose, read from results and never typed in. */
export interface ValueSource {
  /** Kebab-case, unique in the course. */
  readonly id: string
  /** The figure whose results it is read from. */
  readonly figure: string
  readonly format: ValueFormat
  of(results: FigureResults): number
}

/** A number of the prose, computed when the lesson is built. */
export interface Value {
  readonly id: string
  readonly format: ValueFormat
  readonly value: number
}
