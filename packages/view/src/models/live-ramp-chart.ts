import type { Ramp, RangeTestResult } from '@sweetspot/schema'
import type { Chart, ChartPoint, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { formatRate } from '../format/rate.ts'
import { rateMarks } from '../marks/rate-marks.ts'
import { isWhole, leadingRamp } from './known-ramps.ts'
import { medianCurve } from './median-curve.ts'
import { letteredRules } from './pick-letters.ts'
import { maxPoints } from './run-series.ts'

/**
 * The ramp as far as it is known, over the whole range: the raw losses faint, the smoothed ones strong, every pick marked with
 * its rule's letter. Of several seeds the strong line is the median, and the faint ones hold the seeds between them.
 */
export function liveRampChart(result: RangeTestResult, title: string): Chart {
  const { config, ramps, picks } = result
  const [mark] = rateMarks([1])
  const whole = ramps.filter(isWhole)
  const leading = leadingRamp(ramps)
  const strong = whole.length > 0 ? medianCurve(whole) : leading ? curve(leading, leading.smoothed) : []
  const raw = ramps.filter((ramp) => ramp.losses.length > 0 && (ramps.length === 1 || !isWhole(ramp)))
  const faint = [...raw.map((ramp) => curve(ramp, ramp.losses)), ...(whole.length > 1 ? edgesOf(whole) : [])]
  const series = [
    ...faint.map(
      (points): Series => ({ label: '', points: downsample(points, maxPoints), mark: mark!, kind: 'faint-line' }),
    ),
    ...(strong.length > 0
      ? [
          {
            label: whole.length > 1 ? `median of ${whole.length} seeds` : 'smoothed',
            points: downsample(strong, maxPoints),
            mark: mark!,
            kind: 'line',
          } satisfies Series,
        ]
      : []),
  ]
  const starts = ramps.flatMap(({ losses }) => losses.slice(0, 1)).filter(Number.isFinite)
  const own = picks.find(({ rule }) => rule === 'sweetspot')
  return {
    title,
    xAxis: {
      label: 'learning rate',
      scale: config.mode === 'exponential' ? 'log' : 'linear',
      domain: [config.from, config.to],
    },
    yAxis: { label: `${config.metric} loss`, scale: 'linear', clip: 1.5 * Math.max(...starts, 1e-12) },
    series,
    rules: letteredRules(result),
    ...(own?.band && own.band[0] < own.band[1] && { bands: [{ from: own.band[0], to: own.band[1] }] }),
    summary: `Loss against a learning rate that grows from ${formatRate(config.from)} to ${formatRate(config.to)}.`,
  }
}

const curve = ({ learningRates }: Ramp, losses: readonly number[]): ChartPoint[] =>
  losses.map((y, i) => ({ x: learningRates[i]!, y }))

/** The lowest and the highest of the smoothed losses at each rate that all seeds came to. */
function edgesOf(ramps: readonly Ramp[]): ChartPoint[][] {
  const shortest = ramps.reduce((least, ramp) => (ramp.smoothed.length < least.smoothed.length ? ramp : least))
  const losses = (i: number): number[] => ramps.map(({ smoothed }) => smoothed[i]!).filter(Number.isFinite)
  return [Math.min, Math.max].map((edge) =>
    shortest.learningRates.flatMap((x, i) => {
      const values = losses(i)
      return values.length === 0 ? [] : [{ x, y: edge(...values) }]
    }),
  )
}
