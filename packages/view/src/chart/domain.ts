import type { Axis, Chart } from './chart.ts'
import { roundStep } from './ticks.ts'

// Doubles near the largest would make high − low infinite; beyond this they are drawn as arrows.
const largest = 1e300
// Smaller ones lose digits, and the room around them on a log axis would reach zero.
const smallest = 1e-290
// Nearer together, ticks could not be told apart in twelve digits.
const leastSpread = 1e-9

/** The domain of the x axis: the data, bands and rules; a little air when points, not lines, are drawn. */
export function xDomainOf(chart: Chart): readonly [low: number, high: number] {
  if (chart.xAxis.domain) return chart.xAxis.domain
  const values = chart.series.flatMap((series) => series.points.map((point) => point.x))
  for (const band of chart.bands ?? []) values.push(band.from, band.to)
  for (const rule of chart.rules ?? []) if (rule.axis === 'x') values.push(rule.at)
  const air = chart.series.some((series) => series.kind === 'points') ? 0.04 : 0
  return padded(extent(values, chart.xAxis), chart.xAxis, air, air)
}

/** The domain of the y axis: zero (linear) or the smallest positive value (log) up to the largest, or to the clip. */
export function yDomainOf(chart: Chart): readonly [low: number, high: number] {
  const axis = chart.yAxis
  if (axis.domain) return axis.domain
  const values = chart.series.flatMap(({ points, ranges = [] }) => [
    ...points.map((point) => point.y),
    ...ranges.flat(),
  ])
  for (const rule of chart.rules ?? []) if (rule.axis === 'y') values.push(rule.at)
  const [low, high] = extent(values, axis)
  if (axis.scale === 'log') return padded([low, high], axis, 0.05, axis.clip === high ? 0 : 0.05)
  const base = Math.min(0, low)
  const [start, end] = padded([base, high], axis, 0, 0)
  const step = roundStep(end - start, 5)
  return [start < 0 ? Math.floor(start / step) * step : start, axis.clip === end ? end : Math.ceil(end / step) * step]
}

function extent(values: readonly number[], axis: Axis): [low: number, high: number] {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (!(Math.abs(value) <= largest) || (axis.scale === 'log' && value < smallest)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (axis.clip !== undefined && (high > axis.clip || low === Infinity)) high = axis.clip
  // All beyond the clip: the frame ends at the clip and shows what lies below it.
  if (low === Infinity || (high === axis.clip && low >= high))
    low = axis.scale === 'log' ? (high > 0 ? high / 10 : 1) : Math.min(0, high - 1)
  if (high === -Infinity) [low, high] = axis.scale === 'log' ? [1, 10] : [0, 1]
  return [low, high]
}

function padded([low, high]: [number, number], { scale }: Axis, below: number, above: number): [number, number] {
  const apart = high - low > Math.max(smallest, leastSpread * Math.max(Math.abs(low), Math.abs(high)))
  if (scale === 'log') {
    if (!apart) return [high / Math.sqrt(10), high * Math.sqrt(10)]
    const decades = Math.log10(high / low)
    return [Math.max(1e-307, low * 10 ** (-below * decades)), Math.min(1e307, high * 10 ** (above * decades))]
  }
  if (!apart) return [high - Math.max(1, Math.abs(high) / 2), high + Math.max(1, Math.abs(high) / 2)]
  return [low - below * (high - low), high + above * (high - low)]
}
