import { describe, expect, it } from 'vitest'
import type { Chart, ChartPoint } from '../../chart/chart.ts'
import { runMark } from '../../marks/run-mark.ts'
import { thinnedChart } from './thinned-chart.ts'
import { withFuture } from './with-future.ts'

const line = (count: number): ChartPoint[] => Array.from({ length: count }, (_, x) => ({ x, y: Math.sin(x) }))
const chart = (points: readonly ChartPoint[]): Chart => ({
  title: '',
  xAxis: { label: 'step', scale: 'linear' },
  yAxis: { label: 'loss', scale: 'linear' },
  series: [{ label: '0.1', mark: runMark(0, 0.5), kind: 'line', points }],
  summary: '',
})

describe('a chart on which a cursor rests', () => {
  it('[TLAB-48] what comes after the cursor is faint and meets what was before; a line marks the step', () => {
    const { series, rules, upTo } = withFuture({ ...chart(line(10)), upTo: 4 }, { hasFaint: true })
    expect(series.map(({ kind, points }) => [kind, points.map(({ x }) => x)])).toEqual([
      ['line', [0, 1, 2, 3, 4]],
      ['faint-line', [4, 5, 6, 7, 8, 9]],
    ])
    expect([upTo, rules]).toEqual([undefined, [{ axis: 'x', at: 4, label: '' }]])
  })

  it('[TLAB-49] where nothing can be faint the curves stay whole, and the line alone marks the step', () => {
    const resting = withFuture({ ...chart(line(10)), upTo: 4 }, { hasFaint: false })
    expect([resting.series, resting.rules]).toEqual([chart(line(10)).series, [{ axis: 'x', at: 4, label: '' }]])
    const whole = chart(line(10))
    expect(withFuture(whole, { hasFaint: true })).toBe(whole)
  })
})

it('[TLAB-50] a line has no more points than the drawing has room for, and the same ones each time it is asked', () => {
  const points = line(1000)
  const [once, again] = [thinnedChart(chart(points), 60), thinnedChart(chart(points), 60)]
  expect(once.series[0]!.points.length).toBeLessThanOrEqual(60)
  expect(again.series[0]!.points).toBe(once.series[0]!.points)
})
