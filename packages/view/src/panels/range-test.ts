import type { RangeTestResult } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { rangeTestChart } from '../models/range-test.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** Loss against a rate that grows from step to step, raw and smoothed, with the pick of every rule. */
export const rangeTest: DrawPanel = (result, { step }) => [
  {
    kind: 'chart',
    name: 'range-test',
    chart:
      result.kind === 'range-test-result'
        ? rampTo(step, result)
        : emptyChart('This is no range test: nothing was ramped.', { x: 'learning rate', y: 'loss' }),
  },
]

/** The ramp up to the rate of a step; the whole where no seed came that far. */
function rampTo(step: number | undefined, result: RangeTestResult): Chart {
  const chart = rangeTestChart(result, { flags: false })
  if (step === undefined) return chart
  const [upTo] = result.ramps.flatMap(({ learningRates }) => learningRates[step] ?? [])
  return upTo === undefined ? chart : { ...chart, upTo }
}
