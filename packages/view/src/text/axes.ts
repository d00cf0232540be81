import type { Frame } from '../chart/frame.ts'
import type { Paint } from './color.ts'
import { displayWidth, truncate } from './display-width.ts'
import type { Sheet } from './sheet.ts'

/** Where the plot stands on the sheet. */
export interface PlotArea {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  readonly axisRow: number
  readonly ascii: boolean
}

/** Draws both axes with ticks and their numbers; numbers that would touch are left out. @mutates sheet */
export function drawAxes(sheet: Sheet, frame: Frame, area: PlotArea): void {
  const { top, left, rows, columns, axisRow, ascii } = area
  const dim: Paint = 'dim'
  for (let row = top; row < axisRow; row++) sheet.put(row, left - 1, ascii ? '|' : '│', dim)
  let lastRow = Infinity
  for (const tick of frame.yTicks) {
    const row = top + Math.round((1 - frame.y.place(tick.value)) * (rows - 1))
    if (row >= lastRow) continue
    lastRow = row
    const label = truncate(tick.label, left - 2, ascii ? '~' : '…')
    sheet.put(row, left - 2 - displayWidth(label), label, dim)
    sheet.put(row, left - 1, ascii ? '+' : '┤', dim)
  }
  sheet.put(axisRow, left - 1, (ascii ? '+' : '└') + (ascii ? '-' : '─').repeat(columns), dim)
  let free = 0
  for (const tick of frame.xTicks) {
    const column = left + Math.round(frame.x.place(tick.value) * (columns - 1))
    const size = displayWidth(tick.label)
    const start = Math.max(0, column - Math.floor((size - 1) / 2))
    sheet.put(axisRow, column, ascii ? '+' : '┬', dim)
    if (start < free || start + size > left + columns + 1) continue
    sheet.put(axisRow + 1, start, tick.label, dim)
    free = start + size + 1
  }
}
