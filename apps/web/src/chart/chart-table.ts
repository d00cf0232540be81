import { type Chart, formatLoss, type Table } from '@sweetspot/view'
import { namedSeries, placeText, valueAt } from './readings.ts'

/** Most rows of the table behind a chart; the saved data has every step. */
const maxRows = 24

/** The numbers behind a chart: each curve's value at a few places from the first to the last. */
export function chartTable(chart: Chart): Table {
  const series = namedSeries(chart)
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b)
  const stride = Math.max(1, Math.ceil((xs.length - 1) / (maxRows - 1)))
  const shown = xs.filter((_, i) => i % stride === 0 || i === xs.length - 1)
  return {
    columns: [
      { key: 'x', title: chart.xAxis.label, align: 'right' },
      ...series.map(({ label }, i) => ({ key: `s${i}`, title: label || chart.yAxis.label, align: 'right' as const })),
    ],
    rows: shown.map((x) => ({
      cells: {
        x: { text: placeText(chart, x), value: x },
        ...Object.fromEntries(
          series.flatMap((one, i) => {
            const y = valueAt(one, x)
            return y === undefined ? [] : [[`s${i}`, { text: formatLoss(y), value: y }]]
          }),
        ),
      },
    })),
  }
}
