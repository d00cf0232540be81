import {
  bathtubChart,
  type Chart,
  comparisonChart,
  comparisonTable,
  defaultSentence,
  leftOutSentences,
  picksTable,
  rangeTestChart,
  searchFinding,
  sensitivitySentence,
  sweepTable,
  type Table,
} from '@sweetspot/view'
import type { ExperimentResult } from './plan-of.ts'

/** A result as the page shows it. */
export interface Presentation {
  readonly chart: Chart
  readonly table: Table
  /** Sentences under the drawing. */
  readonly notes: readonly string[]
}

/** The drawing, the table and the sentences of a result, in view's words. */
export function presentationOf(result: ExperimentResult): Presentation {
  switch (result.kind) {
    case 'comparison-result': {
      const { sweeps, runs, defaultScore } = result
      const asked = defaultScore === null ? sweeps.length : sweeps.length - 1
      // From ten curves on they hide each other: the final loss against the rate says more.
      const isBathtub = asked === 1 && runs.length > 9
      return {
        chart: isBathtub ? bathtubChart(sweeps[0]!) : comparisonChart(result),
        table: comparisonTable(result),
        notes: [defaultSentence(result)].filter((note) => note !== null),
      }
    }
    case 'range-test-result':
      return { chart: rangeTestChart(result), table: picksTable(result), notes: [] }
    case 'search-result': {
      const chart = bathtubChart(result.sweep)
      return {
        chart: { ...chart, title: searchFinding(result) },
        table: sweepTable(result.sweep),
        notes: [sensitivitySentence(result), ...leftOutSentences(result)].filter((note) => note !== null),
      }
    }
  }
}
