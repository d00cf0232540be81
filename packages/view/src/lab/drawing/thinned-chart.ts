import type { Chart, ChartPoint, Series } from '../../chart/chart.ts'
import { downsample } from '../../chart/downsample.ts'

// The points of a result stay the same while a cursor runs through them.
const known = new WeakMap<readonly ChartPoint[], { readonly limit: number; readonly points: readonly ChartPoint[] }>()

/** A chart with at most so many points a line: more than a drawing has dots cost time and show nothing. */
export function thinnedChart(chart: Chart, limit: number): Chart {
  const series = chart.series.map(
    (one): Series =>
      one.kind === 'points' || one.points.length <= limit ? one : { ...one, points: thinned(one.points, limit) },
  )
  return { ...chart, series }
}

function thinned(points: readonly ChartPoint[], limit: number): readonly ChartPoint[] {
  const before = known.get(points)
  if (before?.limit === limit) return before.points
  const few = downsample(points, limit)
  known.set(points, { limit, points: few })
  return few
}
