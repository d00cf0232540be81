import type { Chart } from '../chart/chart.ts'

/** Over decades where the losses span them or mostly lie far above their first, else linear and clipped. */
export function curveAxis(losses: readonly number[]): Chart['yAxis'] {
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
