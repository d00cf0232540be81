import { rangeTestChart } from '../models/range-test.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** Loss against a rate that grows from step to step, raw and smoothed, with the pick of every rule. */
export const rangeTest: DrawPanel = (result) => [
  {
    kind: 'chart',
    name: 'range-test',
    chart:
      result.kind === 'range-test-result'
        ? rangeTestChart(result, { flags: false })
        : emptyChart('This is no range test: nothing was ramped.', { x: 'learning rate', y: 'loss' }),
  },
]
