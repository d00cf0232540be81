import type { Curve, Diagnosis } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { curveChart } from '../models/curve-chart.ts'
import { type CurveNeighbours, curveSmoothing } from '../models/curve-series.ts'
import { displaySmoothing } from '../models/run-series.ts'
import { type SignalName, signalChart, signalsIn } from './signal-chart.ts'

/** How much curves may be smoothed, least first: as logged, as a chart does by itself where there is noise, and much more. */
export const curveSmoothings: readonly number[] = [0, displaySmoothing, 0.99]

/** One signal of a log as charts, one for each smoothing. */
export interface CurveDrawing {
  readonly signal: SignalName
  readonly charts: readonly Chart[]
  /** Which of them its noise needs. */
  readonly smoothing: number
}

/** Every signal of a curve that can be drawn, its loss first. */
export function curveDrawings(
  curve: Curve,
  diagnosis: Diagnosis,
  neighbours?: CurveNeighbours,
): readonly CurveDrawing[] {
  const noisy = curveSmoothings.indexOf(curveSmoothing(curve))
  return [
    {
      signal: 'loss',
      charts: curveSmoothings.map((beta) => curveChart(curve, diagnosis, neighbours, beta)),
      smoothing: noisy,
    },
    ...signalsIn(curve).map((signal) => ({
      signal,
      charts: curveSmoothings.map((beta) => signalChart(curve, signal, beta)),
      // Held-out data is the same each time.
      smoothing: signal === 'validation loss' ? 0 : noisy,
    })),
  ]
}

/** A chart with its y axis on another scale; values that were cut off for the eye are then drawn. */
export function withScale(chart: Chart, scale: Chart['yAxis']['scale']): Chart {
  return scale === chart.yAxis.scale ? chart : { ...chart, yAxis: { label: chart.yAxis.label, scale } }
}
