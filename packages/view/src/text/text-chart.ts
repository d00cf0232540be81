import { axisTitle } from '../chart/axis-title.ts'
import type { Chart } from '../chart/chart.ts'
import { frameOf } from '../chart/frame.ts'
import { tracesOf } from '../chart/trace.ts'
import { arrowLabels } from './arrow-labels.ts'
import { asciiOf } from './ascii.ts'
import { drawAxes } from './axes.ts'
import type { ColorMode } from './color.ts'
import { displayWidth, truncate } from './display-width.ts'
import { legendLines } from './legend.ts'
import { drawPlot } from './plot.ts'
import { sanitiseLine } from './sanitise.ts'
import { sheetOf } from './sheet.ts'
import { wrap } from './wrap.ts'

/** How a chart is printed: the whole drawing fits into `width` x `height` cells (at least 20 x 8). */
export interface TextChartOptions {
  readonly width: number
  readonly height: number
  /** Only printable ASCII. */
  readonly ascii?: boolean
  readonly color?: ColorMode
  /** False leaves the key of letters to a table that follows. */
  readonly legend?: boolean
}

/**
 * A chart as lines of text: title, braille curves over their axes, letters at the ends, a key.
 *
 * Runs differ by letter and dash, so nothing is lost without colour. Values beyond the frame stand above it as `▲ 309.2`.
 */
export function textChart(chart: Chart, options: TextChartOptions): string {
  const { ascii = false, color = 'none', legend = true } = options
  const width = Math.floor(options.width)
  const height = Math.floor(options.height)
  if (!(width >= 20 && height >= 8)) {
    throw new RangeError(`textChart: needs at least 20 x 8 cells, got ${width} x ${height}. Print the table instead.`)
  }
  const safe = (text: string): string => (ascii ? asciiOf(sanitiseLine(text)) : sanitiseLine(text))
  const ellipsis = ascii ? '~' : '…'
  const named = chart.series.filter((series) => series.kind !== 'faint-line')
  const several = named.length > 1
  const labels = named.map((series) => safe(series.label))
  const longest = Math.max(0, ...labels.map(displayWidth))
  const direct =
    several && width >= 56 && longest <= 16 && named.every(({ kind }) => kind === 'line') && named.length <= height - 9
  const titles = wrap(safe(chart.title), width, 2, ellipsis)
  const key = several && !direct && legend ? legendLines(named, labels, width, { ascii, color }) : []
  const roomy = height - titles.length >= 9
  const fixed = titles.length + (roomy ? 1 : 0) + 2 + (roomy ? 1 : 0)
  const keyRows = key.length <= height - fixed - 6 ? key.length : 0

  const estimate = height - fixed - keyRows - 1
  const yTicks = Math.max(2, Math.min(6, Math.floor(estimate / 3) + 1))
  const gutter = Math.max(
    ...frameOf(chart, { xTicks: 2, yTicks, ascii }).yTicks.map((tick) => displayWidth(tick.label)),
  )
  const left = Math.min(gutter, Math.floor(width / 3)) + 2
  const right = direct ? longest + 3 : several ? 2 : 1
  const columns = width - left - right
  const frame = frameOf(chart, { xTicks: Math.max(2, Math.min(8, Math.floor(columns / 9) + 1)), yTicks, ascii })
  const { shown: traces } = tracesOf(chart, frame)
  const room = width - left
  const arrows = arrowLabels(chart.series, traces, {
    columns,
    room,
    ascii,
    several,
    direct,
    safe,
    most: height - fixed - keyRows - 3,
  })
  const lanesUp = arrows.up.lanes
  const rows = Math.max(3, height - fixed - keyRows - lanesUp - arrows.down.lanes)
  const top = titles.length + (roomy ? 1 : 0) + lanesUp
  const axisRow = top + rows + arrows.down.lanes

  const sheet = sheetOf(axisRow + 2 + (roomy ? 1 : 0), width)
  titles.forEach((line, row) => {
    sheet.put(row, 0, line, 'bold')
  })
  if (roomy) {
    sheet.put(titles.length, 0, truncate(safe(chart.yAxis.label), width, ellipsis), 'dim')
    const title = safe(axisTitle(chart.xAxis))
    const label = displayWidth(title) <= columns ? title : truncate(safe(chart.xAxis.label), columns, ellipsis)
    sheet.put(axisRow + 2, left + columns - displayWidth(label), label, 'dim')
  }
  for (const { lane, column, text, ink } of arrows.up.placed) sheet.put(top - 1 - lane, left + column, text, ink)
  for (const { lane, column, text, ink } of arrows.down.placed) sheet.put(top + rows + lane, left + column, text, ink)
  drawAxes(sheet, frame, { top, left, rows, columns, axisRow, ascii })
  drawPlot(sheet, chart, traces, frame, { top, left, rows, columns, axisRow, ascii, color, labels, direct, safe })
  return [...sheet.lines(color), ...key.slice(0, keyRows)].join('\n')
}
