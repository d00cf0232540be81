import type { RunResult, StepRecord } from '@sweetspot/schema'
import type { ChartPoint, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { smooth } from '../chart/smooth.ts'
import type { DrawnRun } from './drawn-runs.ts'

/** Most points of one drawn series. */
export const maxPoints = 600

/** Share of a mini-batch curve's own past in its drawn, smoothed line. */
export const displaySmoothing = 0.9

/** The smoothing of a run's curves: what is asked for, else none where every step saw the same data. */
export function smoothingOf({ deterministic }: Pick<RunResult, 'deterministic'>, asked: number | undefined): number {
  return asked ?? (deterministic ? 0 : displaySmoothing)
}

/** The loss curve of a run: as it was where every step saw the same data, smoothed for the eye where batch noise would hide it. */
export function lossPoints(
  run: RunResult,
  smoothing?: number,
): { readonly line: ChartPoint[]; readonly raw: ChartPoint[] } {
  return quantityPoints(run, ({ loss }) => loss, smoothingOf(run, smoothing))
}

/** One quantity of a run's records against the step, raw and smoothed; records without it are passed over. */
export function quantityPoints(
  { records }: { readonly records: readonly StepRecord[] },
  quantity: (record: StepRecord) => number | undefined,
  smoothing: number,
): { readonly line: ChartPoint[]; readonly raw: ChartPoint[] } {
  const raw = records.flatMap((record) => {
    const y = quantity(record)
    return y === undefined ? [] : [{ x: record.step, y }]
  })
  const smoothed = smooth(
    raw.map(({ y }) => y),
    smoothing,
  )
  const line = raw.map(({ x }, i) => ({ x, y: smoothed[i]! }))
  return { line: downsample(line, maxPoints), raw: downsample(raw, maxPoints) }
}

/** So many runs may have their raw curves behind them; those of more would hide everything. */
const mostRaw = 8

/** Whether raw curves stand behind smoothed ones. */
export function showsRaw(runs: readonly DrawnRun[], smoothing: number | undefined): boolean {
  return runs.length <= mostRaw && runs.some(({ run }) => smoothingOf(run, smoothing) > 0)
}

/** The curves of one quantity, a run each; where they are smoothed the raw values stand faint behind. */
export function quantitySeries(
  runs: readonly DrawnRun[],
  quantity: (record: StepRecord) => number | undefined,
  smoothing?: number,
): Series[] {
  const curves = runs.map(({ run, label, mark }) => {
    const beta = smoothingOf(run, smoothing)
    return { label, mark, beta, ...quantityPoints(run, quantity, beta) }
  })
  const isRawShown = showsRaw(runs, smoothing)
  return [
    ...curves.flatMap(({ raw, mark, beta }): Series[] =>
      isRawShown && beta > 0 && raw.length > 2 ? [{ label: '', points: raw, mark, kind: 'faint-line' }] : [],
    ),
    ...curves.flatMap(({ line, raw, mark, label, beta }): Series[] =>
      line.length > 0 ? [{ label, points: line, mark, kind: 'line', ...(beta > 0 && { raw }) }] : [],
    ),
  ]
}
