import { frameOf } from '../chart/frame.ts'
import { signInk } from '../marks/shade.ts'
import type { ContourSurface } from '../surface/surface.ts'
import { drawAxes } from './axes.ts'
import { hasGrounds } from './color.ts'
import { displayWidth } from './display-width.ts'
import { heightsOf } from './half-blocks.ts'
import type { Sheet } from './sheet.ts'
import { chartOf, type SurfaceBox } from './surface-box.ts'
import { drawHeights } from './surface-shading.ts'
import { drawWays } from './surface-ways.ts'

/** Draws a loss of two parameters with its axes into a box of a sheet: shaded by height, the ways of the runs on it. @mutates sheet */
export function drawContours(sheet: Sheet, surface: ContourSurface, box: SurfaceBox): void {
  const { top, width, height, ascii, color, safe } = box
  const { xAxis, yAxis, contours, trajectories, minima } = surface
  const rows = height - 2
  const yTicks = Math.max(2, Math.min(6, Math.floor(rows / 3) + 1))
  const chart = chartOf(surface)
  const numbers = frameOf(chart, { xTicks: 2, yTicks, ascii }).yTicks.map(({ label }) => displayWidth(label))
  const [across, up] = [safe(xAxis.label), safe(yAxis.label)]
  const left = Math.max(displayWidth(up), ...numbers) + 2
  const columns = width - left - displayWidth(across) - 1
  const frame = frameOf(chart, { xTicks: Math.max(2, Math.min(8, Math.floor(columns / 9) + 1)), yTicks, ascii })
  const axisRow = top + rows
  drawAxes(sheet, frame, { top, left, rows, columns, axisRow, ascii })
  sheet.put(axisRow, left + columns + 1, across, 'dim')
  drawUpLabel(sheet, up, { top, left, rows })
  const isShaded = hasGrounds(color) && !ascii
  drawHeights(sheet, heightsOf(contours, frame, { rows, columns }), {
    top,
    left,
    highest: contours.length,
    color,
    ascii,
  })
  drawWays(sheet, trajectories, minima, frame, { top, left, rows, columns, ascii, signs: isShaded ? signInk : null })
}

/** The title of the upright axis, beside the first row that has no number. */
function drawUpLabel(
  sheet: Sheet,
  label: string,
  { top, left, rows }: { readonly top: number; readonly left: number; readonly rows: number },
): void {
  for (let row = top; row < top + rows; row++) {
    if (!sheet.isBlank(row, 0, left - 1)) continue
    sheet.put(row, left - 2 - displayWidth(label), label, 'dim')
    return
  }
}
