import type { RunResult } from '@sweetspot/schema'
import type { ChartPoint } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { smooth } from '../chart/smooth.ts'

/** Most points of one drawn series. */
export const maxPoints = 600

/** Share of a mini-batch curve's own past in its drawn, smoothed line. */
const displaySmoothing = 0.9

/** The loss curve of a run: as it was where every step saw the same data, smoothed for the eye where batch noise would hide it. */
export function lossPoints(run: RunResult): { readonly line: ChartPoint[]; readonly raw: ChartPoint[] } {
  const raw = run.records.map(({ step, loss }) => ({ x: step, y: loss }))
  const smoothed = smooth(
    raw.map(({ y }) => y),
    run.deterministic ? 0 : displaySmoothing,
  )
  const line = raw.map(({ x }, i) => ({ x, y: smoothed[i]! }))
  return { line: downsample(line, maxPoints), raw: downsample(raw, maxPoints) }
}
