import { frameOf } from '../chart/frame.ts'
import type { CurveSurface, Trajectory } from '../surface/surface.ts'
import { displayWidth, truncate } from './display-width.ts'
import { dotsOf } from './dots.ts'
import type { Sheet } from './sheet.ts'
import { chartOf, type SurfaceBox } from './surface-box.ts'
import { drawWays } from './surface-ways.ts'

/** Least cells of one small drawing, name and axis included, and the proportion in cells that they aim at. */
const least = { columns: 16, rows: 5 }
const proportion = 2.6
const gap = 2

/** Draws a loss of one parameter into a box of a sheet: a small curve for each run, with its leaps, or one for all where room is short. @mutates sheet */
export function drawCurves(sheet: Sheet, surface: CurveSurface, box: SurfaceBox): void {
  const { trajectories } = surface
  const columns = columnsFor(trajectories.length, box)
  const rows = Math.ceil(trajectories.length / columns)
  const height = Math.floor(box.height / rows)
  if (columns === 0 || height < least.rows) {
    drawOne(sheet, surface, trajectories, { ...box, left: 0 })
    return
  }
  const width = Math.floor((box.width - gap * (columns - 1)) / columns)
  trajectories.forEach((way, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const cell = { ...box, left: column * (width + gap), top: box.top + row * height, width, height }
    drawName(sheet, way, cell)
    drawOne(sheet, surface, [way], { ...cell, top: cell.top + 1, height: height - 1 })
  })
}

/** As many columns as bring the small drawings nearest to their proportion and leave the fewest places empty; 0 where none fits. */
function columnsFor(count: number, { width, height }: SurfaceBox): number {
  const most = Math.min(count, Math.floor((width + gap) / (least.columns + gap)))
  const off = (columns: number): number => {
    const rows = Math.ceil(count / columns)
    const isLow = Math.floor(height / rows) < least.rows
    return (
      Math.abs(Math.log(width / columns / (height / rows) / proportion)) +
      (rows * columns - count) / count +
      (isLow ? 100 : 0)
    )
  }
  return Array.from({ length: most }, (_, i) => i + 1).reduce(
    (best, columns) => (best === 0 || off(columns) < off(best) ? columns : best),
    0,
  )
}

type Cell = SurfaceBox & { readonly left: number }

/** The letter and the name of a run, and what becomes of it where there is room. @mutates sheet */
function drawName(
  sheet: Sheet,
  { label, mark, fate, isOver }: Trajectory,
  { top, left, width, safe, ascii }: Cell,
): void {
  const ellipsis = ascii ? '~' : '…'
  const name = truncate(safe(label), width - 2, ellipsis)
  sheet.put(top, left, mark.letter, mark)
  sheet.put(top, left + 2, name, 'bold')
  const room = width - displayWidth(name) - 4
  if (isOver && displayWidth(safe(fate)) <= room) sheet.put(top, left + 4 + displayWidth(name), safe(fate), 'dim')
}

/** The curve with the leaps of runs on it, over its axis. @mutates sheet */
function drawOne(
  sheet: Sheet,
  surface: CurveSurface,
  ways: readonly Trajectory[],
  { top, left, width, height, ascii }: Cell,
): void {
  const rows = height - 2
  const columns = width - 1
  const frame = frameOf(chartOf(surface), {
    xTicks: Math.max(3, Math.min(7, Math.floor(columns / 9))),
    yTicks: 2,
    ascii,
  })
  const dots = dotsOf(rows, columns, ascii ? '.' : null)
  dots.line(
    surface.curve.map(({ x, y }) => ({ x: frame.x.place(x), y: Math.min(1, frame.y.place(y)) })),
    [],
  )
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const character = dots.character(row, column)
      if (character) sheet.put(top + row, left + column, character, 'dim')
    }
  }
  sheet.put(top + rows, left, (ascii ? '-' : '─').repeat(columns), 'dim')
  let free = left
  for (const { value, label } of frame.xTicks) {
    const column = left + Math.round(frame.x.place(value) * (columns - 1))
    sheet.put(top + rows, column, ascii ? '+' : '┬', 'dim')
    const start = Math.max(left, column - Math.floor((label.length - 1) / 2))
    if (start < free || start + label.length > left + width) continue
    sheet.put(top + rows + 1, start, label, 'dim')
    free = start + label.length + 1
  }
  drawWays(sheet, ways, surface.minima, frame, { top, left, rows, columns, ascii, signs: null })
}
