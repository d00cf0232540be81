import type { ExperimentResult } from '@sweetspot/schema'
import type { Table } from '../table/table.ts'
import { comparisonTable } from './comparison.ts'
import { overlayTable } from './overlay.ts'
import { picksTable } from './range-test.ts'
import { sweepTable } from './sweep.ts'

/** The key of a result as a table: every run, rate or rule with what came of it, marked as in the drawings. */
export function legendOf(result: ExperimentResult): Table {
  switch (result.kind) {
    case 'comparison-result':
      return comparisonTable(result)
    case 'overlay-result':
      return overlayTable(result)
    case 'range-test-result':
      return picksTable(result)
    case 'search-result':
      return sweepTable(result.sweep)
  }
}
