import type { ComparisonResult } from '@sweetspot/schema'
import { comparisonOf } from '../results/kind-of-result.ts'
import type { ValueFormat, ValueSource } from './value.ts'

/** Numbers by their ids: how each is written, and where in the comparison it stands. */
export type ComparisonValues = Readonly<Record<string, readonly [ValueFormat, (result: ComparisonResult) => number]>>

/** Numbers that are all read from the comparison of one variant of a figure. */
export function fromComparison(figure: string, variant: string, values: ComparisonValues): readonly ValueSource[] {
  return Object.entries(values).map(([id, [format, read]]) => ({
    id,
    figure,
    format,
    of: (results) => read(comparisonOf(results, variant)),
  }))
}
