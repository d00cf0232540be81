import type { Curve } from '@sweetspot/schema'
import type { Chart, ChartPoint } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { smooth } from '../chart/smooth.ts'
import { formatLoss } from '../format/loss.ts'
import { formatRate } from '../format/rate.ts'
import { runMarks } from '../marks/run-mark.ts'
import { maxPoints } from '../models/run-series.ts'

/** Every signal of a log that is drawn on its own. */
export const signalNames = ['loss', 'validation loss', 'gradient norm', 'learning rate', 'update/weight ratio'] as const

/** A signal of a log, as it is called. */
export type SignalName = (typeof signalNames)[number]

type OtherSignal = Exclude<SignalName, 'loss'>

/** Values that are this many times apart are drawn over decades. */
const wide = 30

/** The signals of a curve beside its loss. */
export function signalsIn(curve: Curve): OtherSignal[] {
  return signalNames.filter((name): name is OtherSignal => name !== 'loss' && pointsOf(curve, name).length > 1)
}

/** One signal of a curve against its steps, smoothed by a share in [0, 1); a rate is never smoothed. */
export function signalChart(curve: Curve, signal: OtherSignal, smoothing: number): Chart {
  const raw = pointsOf(curve, signal)
  const values = raw.map(({ y }) => y)
  const beta = signal === 'learning rate' ? 0 : smoothing
  const smoothed = smooth(values, beta)
  const [mark] = runMarks(1)
  const line = raw.map(({ x }, i) => ({ x, y: smoothed[i]! }))
  const title = titleOf(signal, values)
  return {
    title,
    xAxis: { label: curve.unit, scale: 'linear' },
    yAxis: { label: signal, scale: scaleFor(values) },
    series: [
      ...(beta > 0
        ? [{ label: '', points: downsample(raw, maxPoints), mark: mark!, kind: 'faint-line' as const }]
        : []),
      { label: signal, points: downsample(line, maxPoints), mark: mark!, kind: 'line' },
    ],
    summary: `${signal.charAt(0).toUpperCase()}${signal.slice(1)} against ${curve.unit}. ${title}`,
  }
}

function pointsOf(curve: Curve, signal: OtherSignal): ChartPoint[] {
  const [steps, values] = {
    'validation loss': [curve.validationSteps, curve.validationLosses],
    'gradient norm': [curve.steps, curve.gradNorms],
    'learning rate': [curve.steps, curve.learningRates],
    'update/weight ratio': [curve.steps, curve.updateRatios],
  }[signal]
  // A step without a value is a gap in the log, not the end of the run.
  return (values ?? []).flatMap((y, i) => (Number.isNaN(y) ? [] : [{ x: steps![i]!, y }]))
}

function titleOf(signal: OtherSignal, values: readonly number[]): string {
  const format = signal === 'validation loss' || signal === 'gradient norm' ? formatLoss : formatRate
  const [first, last] = [format(values[0]!), format(values.at(-1)!)]
  const most = format(values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY))
  if (values.every((value) => value === values[0])) return `The ${signal} is ${first} at every step.`
  const peak = most === first || most === last ? '' : `, ${most} at most`
  return `The ${signal} goes from ${first} to ${last}${peak}.`
}

function scaleFor(values: readonly number[]): Chart['yAxis']['scale'] {
  const finite = values.filter(Number.isFinite)
  const low = finite.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = finite.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  return low > 0 && high > wide * low ? 'log' : 'linear'
}
