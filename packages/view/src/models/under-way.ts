import type { SoFar } from '@sweetspot/core'
import type { Chart, ChartPoint, Series } from '../chart/chart.ts'
import { smooth } from '../chart/smooth.ts'
import { quietMark } from '../marks/run-mark.ts'
import type { RunState } from '../store/run-store.ts'
import { displaySmoothing } from './run-series.ts'

/** Records of a run under way that say where its loss stands. */
const latest = 50

/** Room beside the outermost rates of a bathtub, as a share of its decades. */
const air = 0.04

/** Where the loss of each rate stands that is still being run: the median over its seeds, by rising rate. */
export function pointsUnderWay(
  underWay: SoFar<unknown>['underWay'],
  { records, results }: Pick<RunState<unknown>, 'records' | 'results'>,
): readonly ChartPoint[] {
  const losses = new Map<number, number[]>()
  for (const [place, { run }] of underWay) {
    const own = (records[place] ?? []).slice(-latest).map(({ loss }) => loss)
    // What goes on after a trial stands where the trial ended, until it tells more.
    const trial = results.find((one) => one?.config.learningRate === run.learningRate && one.config.seed === run.seed)
    const loss = smooth(own, displaySmoothing).at(-1) ?? trial?.final.loss
    if (loss !== undefined) losses.set(run.learningRate, [...(losses.get(run.learningRate) ?? []), loss])
  }
  return [...losses]
    .map(([x, ofSeeds]) => ({ x, y: ofSeeds.toSorted((a, b) => a - b)[Math.floor(ofSeeds.length / 2)]! }))
    .toSorted((a, b) => a.x - b.x)
}

/** A bathtub with empty points for the rates that are still being run, over an axis that has room for all that were asked for. */
export function withUnderWay(chart: Chart, points: readonly ChartPoint[], asked: readonly number[]): Chart {
  const known = new Set(chart.series.flatMap((series) => series.points.map(({ x }) => x)))
  const added = points.filter(({ x }) => !known.has(x))
  const rates = [...known, ...asked, ...(chart.rules ?? []).map(({ at }) => at)]
  const [low, high] = [Math.min(...rates), Math.max(...rates)]
  const room = (high / low) ** air
  const series = chart.series.map((one): Series => {
    if (one.kind !== 'points') return one
    return {
      ...one,
      points: [...one.points, ...added],
      hollow: [...(one.hollow ?? one.points.map(() => false)), ...added.map(() => true)],
      ...(one.marks && { marks: [...one.marks, ...added.map(() => quietMark)] }),
    }
  })
  const domain = high > low ? { domain: [low / room, high * room] as const } : {}
  // Before anything has come to its end there is no start to measure the frame by.
  const clip =
    chart.yAxis.clip !== undefined && chart.yAxis.clip > 1e-9
      ? {}
      : { clip: Math.max(...points.map(({ y }) => y).filter(Number.isFinite), 1e-12) }
  return { ...chart, series, xAxis: { ...chart.xAxis, ...domain }, yAxis: { ...chart.yAxis, ...clip } }
}
