import { expect, it } from 'vitest'
import type { Chart } from '../chart/chart.ts'
import { exampleRates } from '../chart/example-charts.ts'
import { plotOf } from './plot-of.ts'

/** Where the name of a level line at 1 stands in a chart with a curve. */
function placeOfName(points: readonly { readonly x: number; readonly y: number }[]) {
  const base = exampleRates(1)
  const series = [{ ...base.series[0]!, points }]
  const rules = [{ axis: 'y' as const, at: 1, label: 'the limit' }]
  const chart: Chart = { ...base, yAxis: { label: 'rate', scale: 'linear', domain: [0, 2] }, series, rules }
  const { rules: placed, box } = plotOf(chart, { width: 400, height: 300, titled: false })
  const { textX, textY } = placed[0]!
  return { isRight: textX > box.left + box.width / 2, isOver: textY < box.top + box.height / 2 }
}

it('[VIEW-95] the name of a level line stands over its right end, or where no curve passes through it', () => {
  const at = (...ys: number[]) => placeOfName(ys.map((y, i) => ({ x: (400 * i) / (ys.length - 1), y })))
  expect(at(0.2, 0.2)).toEqual({ isRight: true, isOver: true })
  expect(at(1.05, 1.05)).toEqual({ isRight: true, isOver: false })
  const swings = Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? 1.2 : 0.8))
  expect(at(...swings.map(() => 0.2), ...swings)).toEqual({ isRight: false, isOver: true })
})
