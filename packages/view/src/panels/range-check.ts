import { rangeCheckChart } from '../models/range-check.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** Whole runs at a grid of rates, with the pick of every rule on them: how far from the best each one lands. */
export const rangeCheck: DrawPanel = (result) => [
  {
    kind: 'chart',
    name: 'range-check',
    chart:
      result.kind !== 'range-test-result' || result.check === null
        ? emptyChart('The picks were not checked against whole runs.', { x: 'learning rate', y: 'final loss' })
        : rangeCheckChart(result, result.check),
  },
]
