import type { ComparisonResult } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { formatRate } from '../format/rate.ts'
import { optimizerText } from '../words/optimizer-labels.ts'
import { defaultSentence } from './comparison.ts'
import { askedSweeps, comparisonMarks } from './comparison-marks.ts'

/** A bathtub with the common default marked and spoken of; its point is added where no sweep has it. */
export function withDefault(chart: Chart, result: ComparisonResult): Chart {
  const own = result.sweeps.at(-1)
  const row = own?.rows[0]
  const sentence = defaultSentence(result)
  if (sentence === null || !own || !row) return chart
  const { learningRate, finalLoss } = row
  const { optimizer } = own
  const name = optimizerText(optimizer.name)
  const isAlone = askedSweeps(result).length === 1
  const swept = askedSweeps(result).filter((sweep) => JSON.stringify(sweep.optimizer) === JSON.stringify(optimizer))
  const isSwept = swept.some(({ rows }) => rows.some((other) => other.learningRate === learningRate))
  return {
    ...chart,
    title: `${chart.title} ${sentence}`,
    rules: [
      {
        axis: 'x',
        at: learningRate,
        label: `default: ${isAlone && isSwept ? '' : `${name} at `}${formatRate(learningRate)}`,
        hangs: true,
      },
    ],
    series: [
      ...chart.series,
      ...(isSwept
        ? []
        : [
            {
              label: `${name} at ${formatRate(learningRate)}`,
              mark: comparisonMarks(result)({ optimizer, learningRate }),
              kind: 'points' as const,
              points: [{ x: learningRate, y: finalLoss }],
              ranges: [row.finalLossRange],
            },
          ]),
    ],
    summary: `${chart.summary} ${sentence}`,
  }
}
