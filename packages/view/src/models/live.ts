import type { StepRecord } from '@sweetspot/schema'
import type { Chart, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { smooth } from '../chart/smooth.ts'
import { formatRate } from '../format/rate.ts'
import { rateMarks } from '../marks/rate-marks.ts'
import { maxPoints } from './run-series.ts'
import { stepAxis } from './step-axis.ts'

/** A run that is under way: its rate and its records so far. */
export interface LiveRun {
  readonly learningRate: number
  readonly records: readonly StepRecord[]
}

/** Loss against step of runs that are under way, out of `total` that will be drawn; clipped at 1.2 times the largest first loss. */
export function liveChart(
  runs: readonly LiveRun[],
  { total, steps }: { readonly total: number; readonly steps: number },
): Chart {
  const started = runs.filter(({ records }) => records.length > 0)
  const marks = rateMarks(runs.map(({ learningRate }) => learningRate))
  const firsts = started.map(({ records }) => records[0]!.loss).filter(Number.isFinite)
  const series = started.map((run): Series => {
    const losses = smooth(
      run.records.map(({ loss }) => loss),
      0.9,
    )
    const points = run.records.map(({ step }, i) => ({ x: step, y: losses[i]! }))
    return {
      label: formatRate(run.learningRate),
      points: downsample(points, maxPoints),
      mark: marks[runs.indexOf(run)]!,
      kind: 'line',
    }
  })
  return {
    title: `Training at ${started.length} of ${total} rates`,
    xAxis: { ...stepAxis(runs.map(({ records }) => records)), domain: [0, Math.max(1, steps - 1)] },
    yAxis: { label: 'training loss', scale: 'linear', clip: 1.2 * Math.max(...firsts, 1e-12) },
    series,
    summary: `Runs under way: ${started.map(({ learningRate }) => formatRate(learningRate)).join(', ')}.`,
  }
}
