import type { AxisScale, Chart, Series } from '../chart/chart.ts'
import { plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import type { DrawnRun } from './drawn-runs.ts'
import { quantitySeries } from './run-series.ts'
import { stepAxis } from './step-axis.ts'

/** How the losses of runs are drawn. */
export interface LossChartOptions {
  /** The finding, as a sentence. */
  readonly title: string
  readonly smoothing?: number | undefined
  readonly yScale?: AxisScale | undefined
}

/** How far above the highest start a loss is still drawn. */
export const headroom = { linear: 1.2, log: 100 } as const
/** How far below it, on a log axis: beyond this a loss is as good as zero. */
const depth = 1e-12

/** Loss against step for every run, clipped above the highest start; the raw curve faint behind a smoothed one. */
export function lossChart(runs: readonly DrawnRun[], { title, smoothing, yScale = 'linear' }: LossChartOptions): Chart {
  const series = quantitySeries(runs, ({ loss }) => loss, smoothing)
  const starts = runs.flatMap(({ run }) => [run.initial.loss, run.records[0]?.loss ?? Number.NaN])
  const start = Math.max(...starts.filter(Number.isFinite), 1e-12)
  const clip = headroom[yScale] * start
  const longest = Math.max(0, ...runs.map(({ run }) => run.config.steps))
  const xAxis = stepAxis(runs.map(({ run }) => run.records))
  const epochs = xAxis.stepsPerEpoch === undefined ? '' : `, ${xAxis.stepsPerEpoch} to an epoch`
  const smoothed = series.some(({ kind }) => kind === 'faint-line')
  return {
    title,
    xAxis,
    yAxis: {
      label: 'training loss',
      scale: yScale,
      clip,
      ...(yScale === 'log' && { domain: logDomain(series, start, clip) }),
    },
    series,
    summary: `${plural(runs.length, 'curve')} of the training loss over ${plural(longest, 'step')}${epochs}${smoothed ? ', smoothed, the raw losses faint behind' : ''}, clipped at ${headroom[yScale]} times the highest start (${formatLoss(start)}). ${title}`,
  }
}

/** A log axis from a little below the lowest loss that is drawn to a little above the highest; a loop, as it is asked for in every picture. */
function logDomain(series: readonly Series[], start: number, clip: number): readonly [low: number, high: number] {
  let [lowest, highest] = [start, start]
  for (const { points } of series) {
    for (const { y } of points) {
      if (y > 0 && y < clip) lowest = Math.min(lowest, y)
      if (y <= clip) highest = Math.max(highest, y)
    }
  }
  return [Math.max(lowest / 1.5, start * depth), highest * 1.5]
}
