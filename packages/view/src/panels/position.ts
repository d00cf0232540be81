import { surfaceOf } from '@sweetspot/core'
import type { ExperimentResult } from '@sweetspot/schema'
import type { Chart, ChartPoint, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import { positionsOf } from '../models/positions.ts'
import { maxPoints } from '../models/run-series.ts'
import { stepAxis } from '../models/step-axis.ts'
import { untilGone } from '../models/until-gone.ts'
import { fateFinding } from '../words/fate-finding.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** The first parameter against step, growth cut off, so that jumps for ever and small swings are seen beside it. */
export const position: DrawPanel = (result) => [{ kind: 'chart', name: 'position', chart: positionChart(result) }]

function positionChart(result: ExperimentResult): Chart {
  const runs = drawnRuns(result)
  const series = runs.flatMap(({ run, label, mark }): Series[] => {
    const points = positionsOf(run, 1).map(({ step, params }) => ({ x: step, y: params[0]! }))
    return points.length === 0 ? [] : [{ label, mark, kind: 'line', points }]
  })
  if (series.length === 0) return emptyChart('These runs kept no parameters to follow.', { x: 'step', y: 'w' })
  const title = fateFinding(runs)
  const domain = calmDomain(runs, series)
  return {
    title,
    xAxis: stepAxis(runs.map(({ run }) => run.records)),
    yAxis: { label: 'w', scale: 'linear', domain },
    series: series.map((one) => ({ ...one, points: downsample(untilGoneFrom(domain, one.points), maxPoints) })),
    ...(surfaceOf(runs[0]!.run.config.task)?.minima.length === 1 && {
      rules: [{ axis: 'y', at: surfaceOf(runs[0]!.run.config.task)!.minima[0]![0]!, label: 'minimum' } as const],
    }),
    summary: `The first parameter against step, growth cut off at the edges. ${title}`,
  }
}

/** The points of a run until it leaves the domain for good, and the one that says how far it went: jumps outside would fill the picture. */
function untilGoneFrom([low, high]: readonly [low: number, high: number], points: readonly ChartPoint[]): ChartPoint[] {
  const kept = untilGone(points, ({ y }) => y >= low && y <= high)
  const gone = points.slice(kept)
  const end = gone.find(({ y }) => !Number.isFinite(y)) ?? gone.at(-1)
  if (end === undefined) return [...points]
  const sideOf = ({ y }: ChartPoint): boolean => y > (low + high) / 2
  // A line from one side to the other would cross the picture: the last jump shown ends on the side of the end.
  const crossing = gone[0]! !== end && sideOf(gone[0]!) !== sideOf(end) ? 2 : 1
  return [...points.slice(0, kept + Math.min(crossing, gone.indexOf(end))), end]
}

/** The window of the task; elsewhere what the runs cover that stay within ten times the narrowest. */
function calmDomain(runs: readonly DrawnRun[], series: readonly Series[]): readonly [low: number, high: number] {
  const surface = surfaceOf(runs[0]!.run.config.task)
  const starts = series.map(({ points }) => points[0]!.y).filter(Number.isFinite)
  if (surface) return [Math.min(surface.window.x[0], ...starts), Math.max(surface.window.x[1], ...starts)]
  const extents = series.map(({ points }) => {
    const values = points.map(({ y }) => y).filter(Number.isFinite)
    return { low: Math.min(...values), high: Math.max(...values) }
  })
  const narrowest = Math.min(...extents.map(({ low, high }) => high - low).filter((size) => size > 0))
  const calm = extents.filter(({ low, high }) => high - low <= 10 * narrowest)
  const low = Math.min(...calm.map((extent) => extent.low))
  const high = Math.max(...calm.map((extent) => extent.high))
  return low < high
    ? [low - 0.05 * (high - low), high + 0.05 * (high - low)]
    : [(starts[0] ?? 0) - 1, (starts[0] ?? 0) + 1]
}
