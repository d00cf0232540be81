import type { Curve } from '@sweetspot/schema'
import type { ChartPoint, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { smooth } from '../chart/smooth.ts'
import { formatRate } from '../format/rate.ts'
import { rateMarks } from '../marks/rate-marks.ts'
import { type RunMark, runMarks } from '../marks/run-mark.ts'
import { curveAxis } from './curve-axis.ts'
import { noiseShare } from './curve-noise.ts'
import { displaySmoothing, maxPoints } from './run-series.ts'

/** A curve and the rate that it was run at. */
export interface RatedCurve {
  readonly curve: Curve
  readonly learningRate: number
}

/** The same run at other rates, drawn beside a curve, and the curve's own rate. */
export interface CurveNeighbours {
  readonly learningRate: number
  readonly others: readonly RatedCurve[]
}

/** Noise, as a share of what a curve spans, that hides nothing: a smoothed line would only lag behind the curve. */
const quiet = 0.015

/** The series of a curve: beside the same run at other rates where there are any, else with its held-out loss. */
export function curveSeries(curve: Curve, neighbours?: CurveNeighbours, smoothing?: number): Series[] {
  return neighbours ? withNeighbours(curve, neighbours, smoothing) : ownSeries(curve, smoothing)
}

function ownSeries(curve: Curve, smoothing?: number): Series[] {
  const [mark, validationMark] = runMarks(2)
  const { validationSteps: steps, validationLosses: losses } = curve
  return [
    ...trainingSeries(curve, 'training', mark!, smoothing),
    ...(steps && losses ? [lineSeries('validation', pointsOf(steps, losses), validationMark!)] : []),
  ]
}

function withNeighbours(curve: Curve, { learningRate, others }: CurveNeighbours, smoothing?: number): Series[] {
  const [mark, ...otherMarks] = rateMarks([learningRate, ...others.map((other) => other.learningRate)])
  return [
    ...others.map(
      (other, i) => trainingSeries(other.curve, formatRate(other.learningRate), otherMarks[i]!, smoothing).at(-1)!,
    ),
    ...trainingSeries(curve, `${formatRate(learningRate)}, this run`, mark!, smoothing),
  ]
}

/** The line of the losses; where batch noise would hide it, smoothed, with the raw losses faint behind. */
function trainingSeries(curve: Curve, label: string, mark: RunMark, smoothing = curveSmoothing(curve)): Series[] {
  const { steps, losses } = curve
  const raw = pointsOf(steps, losses)
  if (smoothing === 0) return [lineSeries(label, raw, mark)]
  return [
    { label: '', points: downsample(raw, maxPoints), mark, kind: 'faint-line' },
    { ...lineSeries(label, pointsOf(steps, smooth(losses, smoothing)), mark), raw: downsample(raw, maxPoints) },
  ]
}

/** How much a curve is smoothed where nobody asks: not at all where it is short or has no noise that would hide it. */
export function curveSmoothing({ losses, lossSource }: Pick<Curve, 'losses' | 'lossSource'>): number {
  if (lossSource === 'fixed-data' || losses.length <= 50) return 0
  const { scale, clip } = curveAxis(losses)
  return noiseShare(losses, scale, clip) < quiet ? 0 : displaySmoothing
}

const lineSeries = (label: string, points: readonly ChartPoint[], mark: RunMark): Series => ({
  label,
  points: downsample(points, maxPoints),
  mark,
  kind: 'line',
})

const pointsOf = (steps: readonly number[], losses: readonly number[]): ChartPoint[] =>
  losses.map((y, i) => ({ x: steps[i]!, y }))
