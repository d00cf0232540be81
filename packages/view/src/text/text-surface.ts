import type { Surface } from '../surface/surface.ts'
import { asciiOf } from './ascii.ts'
import { sanitiseLine } from './sanitise.ts'
import { sheetOf } from './sheet.ts'
import { surfaceKey } from './surface-key.ts'
import type { TextChartOptions } from './text-chart.ts'
import { drawContours } from './text-contours.ts'
import { drawCurves } from './text-curves.ts'
import { wrap } from './wrap.ts'

/** Rows that the drawing itself is left with, at least, before the key gets any. */
const leastDrawing = 8

/**
 * A loss with the ways of runs over it as lines of text: for two parameters shaded by height, two pixels to a cell, the ways in braille
 * on it; for one a small curve for each run. It fits into `width` x `height` cells (at least 20 x 8).
 *
 * A ring is where a run starts, its letter stands where it is, an arrow where it leaves the picture, × at each minimum.
 */
export function textSurface(surface: Surface, options: TextChartOptions): string {
  const { ascii = false, color = 'none', legend = true } = options
  const width = Math.floor(options.width)
  const height = Math.floor(options.height)
  if (!(width >= 20 && height >= 8))
    throw new RangeError(`textSurface: needs at least 20 x 8 cells, got ${width} x ${height}. Print the table instead.`)
  const safe = (text: string): string => (ascii ? asciiOf(sanitiseLine(text)) : sanitiseLine(text))
  const titles = wrap(safe(surface.title), width, height < 12 ? 1 : 2, ascii ? '~' : '…')
  const keyed = legend && surface.shape === 'contours'
  const rows = height - titles.length - leastDrawing
  const key = keyed && rows > 0 ? surfaceKey(surface.trajectories, { width, rows, ascii, color, safe }) : []
  const sheet = sheetOf(height - key.length, width)
  titles.forEach((line, row) => {
    sheet.put(row, 0, line, 'bold')
  })
  const box = { top: titles.length, width, height: height - titles.length - key.length, ascii, color, safe }
  if (surface.shape === 'contours') drawContours(sheet, surface, box)
  else drawCurves(sheet, surface, box)
  return [...sheet.lines(color), ...key].join('\n')
}
