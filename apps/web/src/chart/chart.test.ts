import { type Chart, frameOf, runMarks, traceOf } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { chartTable } from './chart-table.ts'
import { readingsOf, valuesAt } from './readings.ts'
import { seriesData } from './series-data.ts'

const [first, second] = runMarks(2) as [ReturnType<typeof runMarks>[0], ReturnType<typeof runMarks>[0]]
const chart: Chart = {
  title: 'Two runs',
  xAxis: { label: 'step', scale: 'linear' },
  yAxis: { label: 'loss', scale: 'linear', clip: 5 },
  series: [
    { label: '', kind: 'faint-line', mark: first, points: [{ x: 1, y: 9 }] },
    { label: '0.1', kind: 'line', mark: first, points: [0, 1, 2, 3].map((x) => ({ x, y: 4 - x })) },
    { label: '1', kind: 'line', mark: second, points: [4, 8, 2, Number.NaN].map((y, x) => ({ x, y })) },
  ],
  summary: '',
}
const frame = frameOf(chart, { xTicks: 4, yTicks: 4 })

describe('a chart on the page', () => {
  it('[LIVE-25] is read at every place where a named curve has a point, at most three hundred', () => {
    expect(readingsOf(chart, frame).map(({ x }) => x)).toEqual([0, 1, 2, 3])
    const points = Array.from({ length: 5000 }, (_, x) => ({ x, y: 1 }))
    const long = { ...chart, series: [{ ...chart.series[1]!, points }] }
    expect(readingsOf(long, frameOf(long, { xTicks: 4, yTicks: 4 })).length).toBeLessThanOrEqual(300)
  })

  it('[LIVE-26] reads plain numbers, those that are not finite by their names; a curve that has ended keeps its last', () => {
    const words = (x: number) => valuesAt(chart, x).values.map(({ series, text }) => `${series.label}: ${text}`)
    expect([valuesAt(chart, 1).at, words(1), words(3)]).toEqual(['step 1', ['0.1: 3', '1: 8'], ['0.1: 1', '1: NaN']])
    const log = { ...chart, xAxis: { label: 'learning rate', scale: 'log' } } as const
    expect(valuesAt(log, 0.001).at).toBe('learning rate 0.001')
  })

  it('[LIVE-27] what is drawn is what view has placed: cut at the edge of the plot, with a gap between the pieces', () => {
    const data = seriesData(traceOf(chart.series[2]!, frame), { width: 400, height: 300 })
    expect(data.filter(({ y }) => y === null)).toHaveLength(1)
    for (const { place, y } of data) expect(y === null || (place >= 0 && place <= 1 && y >= 0 && y <= 1)).toBe(true)
  })

  it('[LIVE-28] the table behind a chart has a column a curve, exact values, and the first and the last place', () => {
    const { columns, rows } = chartTable(chart)
    expect(columns.map(({ title }) => title)).toEqual(['step', '0.1', '1'])
    expect(rows[1]!.cells).toEqual({
      x: { text: '1', value: 1 },
      s0: { text: '3', value: 3 },
      s1: { text: '8', value: 8 },
    })
    const points = Array.from({ length: 1000 }, (_, x) => ({ x, y: 1 }))
    const long = chartTable({ ...chart, series: [{ ...chart.series[1]!, points }] })
    expect(long.rows.length).toBeLessThanOrEqual(26)
    expect([long.rows[0], long.rows.at(-1)].map((row) => row!.cells['x'])).toEqual([
      { text: '0', value: 0 },
      { text: '999', value: 999 },
    ])
  })
})
