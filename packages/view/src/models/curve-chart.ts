import type { Curve, Diagnosis, Finding } from '@sweetspot/schema'
import type { Chart, ChartPoint, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { smooth } from '../chart/smooth.ts'
import { formatRate } from '../format/rate.ts'
import { rateMarks } from '../marks/rate-marks.ts'
import { type RunMark, runMarks } from '../marks/run-mark.ts'
import { verdictSentence } from '../words/verdict.ts'
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

/** Most marks of findings on one chart. */
const mostMarks = 4

/**
 * The curve with the steps of its warnings and errors marked; held-out loss beside it where there is one, or the same run at
 * other rates. Smoothed as asked, else as much as its noise needs.
 */
export function curveChart(
  curve: Curve,
  diagnosis: Diagnosis,
  neighbours?: CurveNeighbours,
  smoothing?: number,
): Chart {
  const title = verdictSentence(diagnosis)
  const isMarked = ({ severity, fromStep, toStep }: Finding): boolean =>
    severity !== 'info' && !(fromStep === curve.steps[0] && toStep === curve.steps.at(-1) && fromStep < toStep)
  return {
    title,
    xAxis: { label: curve.unit, scale: 'linear' },
    yAxis: yAxisOf(curve.losses),
    series: neighbours ? withNeighbours(curve, neighbours, smoothing) : ownSeries(curve, smoothing),
    rules: diagnosis.findings
      .filter(isMarked)
      // Two marks at one step would stand on each other; the first finding is the worse.
      .filter(({ fromStep }, at, all) => all.findIndex((other) => other.fromStep === fromStep) === at)
      .slice(0, mostMarks)
      .map(({ fromStep, rule }) => ({ axis: 'x', at: fromStep, label: rule })),
    summary: `Loss against ${curve.unit}. ${title}`,
  }
}

/** The chart with the steps of one finding in place of its marks: a grey region, or a line where it is a single step. */
export function withFinding(chart: Chart, { rule, fromStep, toStep }: Finding): Chart {
  const { rules: _, ...rest } = chart
  return fromStep === toStep
    ? { ...rest, rules: [{ axis: 'x', at: fromStep, label: rule }] }
    : { ...rest, bands: [{ from: fromStep, to: toStep, label: rule, tone: 'grey' }] }
}

/** Over decades where the losses span them or mostly lie far above their first, else linear and clipped. */
function yAxisOf(losses: readonly number[]): Chart['yAxis'] {
  const finite = losses.filter(Number.isFinite)
  const first = finite[0] ?? 1
  const lowest = finite.reduce((low, loss) => Math.min(low, loss), Number.POSITIVE_INFINITY)
  const highest = finite.reduce((high, loss) => Math.max(high, loss), Number.NEGATIVE_INFINITY)
  const clip = 3 * first
  const isMostlyAbove = finite.filter((loss) => loss > clip).length > finite.length / 2
  return lowest > 0 && (highest > 1000 * lowest || isMostlyAbove)
    ? { label: 'loss', scale: 'log' }
    : { label: 'loss', scale: 'linear', ...(first > 0 && { clip }) }
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

/** How much a curve is smoothed where nobody asks: not at all where it is short or carries no batch noise. */
export function curveSmoothing({ losses, lossSource }: Pick<Curve, 'losses' | 'lossSource'>): number {
  return lossSource === 'fixed-data' || losses.length <= 50 ? 0 : displaySmoothing
}

const lineSeries = (label: string, points: readonly ChartPoint[], mark: RunMark): Series => ({
  label,
  points: downsample(points, maxPoints),
  mark,
  kind: 'line',
})

const pointsOf = (steps: readonly number[], losses: readonly number[]): ChartPoint[] =>
  losses.map((y, i) => ({ x: steps[i]!, y }))
