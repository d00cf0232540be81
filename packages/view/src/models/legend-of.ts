import type { ExperimentResult, PanelName } from '@sweetspot/schema'
import type { PanelOptions } from '../panels/panel.ts'
import type { Table } from '../table/table.ts'
import { stepsToTarget } from '../words/target.ts'
import { comparisonTable } from './comparison.ts'
import { drawnRuns } from './drawn-runs.ts'
import { overlayTable } from './overlay.ts'
import { picksTable } from './range-test.ts'
import { stepsTable } from './steps-table.ts'
import { sweepTable } from './sweep.ts'

/** The key of a result as a table: every run, rate or rule with what came of it, marked as in the drawings of these panels. */
export function legendOf(
  result: ExperimentResult,
  panels: readonly PanelName[] = [],
  { budget }: Pick<PanelOptions, 'budget'> = {},
): Table {
  if (panels[0] === 'steps-needed') {
    const aimed = stepsToTarget(drawnRuns(result))
    if (aimed.length > 0) return stepsTable(aimed, budget)
  }
  switch (result.kind) {
    case 'comparison-result':
      return comparisonTable(
        result,
        panels.length > 0 && panels.every((name) => name === 'bathtub') ? 'optimizer' : 'run',
      )
    case 'overlay-result':
      return overlayTable(result)
    case 'range-test-result':
      return picksTable(result)
    case 'search-result':
      return sweepTable(result.sweep)
  }
}
