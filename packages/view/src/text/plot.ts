import type { Chart, Series } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import { spread } from '../chart/placement.ts'
import type { Trace } from '../chart/trace.ts'
import type { MarkerShape, RunMark } from '../marks/run-mark.ts'
import type { PlotArea } from './axes.ts'
import type { ColorMode } from './color.ts'
import { displayWidth } from './display-width.ts'
import { dotsOf } from './dots.ts'
import type { Sheet } from './sheet.ts'

interface PlotOptions extends PlotArea {
  readonly color: ColorMode
  /** Of the series that are not faint, in their order. */
  readonly labels: readonly string[]
  /** Whole labels, not only letters, at the ends of lines. */
  readonly direct: boolean
  readonly safe: (text: string) => string
}

/** Draws what stands between the axes: bands and rules, curves, markers, letters at the ends. @mutates sheet */
export function drawPlot(
  sheet: Sheet,
  chart: Chart,
  traces: readonly Trace[],
  frame: Frame,
  options: PlotOptions,
): void {
  const { top, left, rows, columns, axisRow, ascii, color } = options
  const columnOf = (x: number): number => left + Math.round(x * (columns - 1))
  const rowOf = (y: number): number => top + Math.round((1 - y) * (rows - 1))
  const several = options.labels.length > 1
  drawBands(sheet, chart, frame, options, columnOf)
  drawRules(sheet, chart, frame, options, columnOf, rowOf)

  const hasLine = chart.series.some((series) => series.kind === 'line')
  const order = [...chart.series.keys()].sort((a, b) => layer(chart.series[a]!) - layer(chart.series[b]!) || a - b)
  for (const index of order) {
    const series = chart.series[index]!
    const faint = series.kind === 'faint-line'
    // Without colour, raw noise in the same dots would drown the curve drawn over it.
    if (faint && color === 'none' && hasLine) continue
    const trace = traces[index]!
    const dots = dotsOf(rows, columns, ascii ? (faint ? '.' : several ? series.mark.letter : '*') : null)
    for (const segment of trace.segments) dots.line(segment, faint ? [] : series.mark.dash)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const character = dots.character(row, column)
        if (character) sheet.put(top + row, left + column, character, faint ? 'dim' : series.mark)
      }
    }
    for (const { x, y, hollow, mark } of trace.markers) {
      const apart = several || series.marks !== undefined
      sheet.put(rowOf(y), columnOf(x), markerCharacter(mark, hollow, ascii, apart), mark)
    }
  }
  drawLabels(sheet, chart, frame, options, columnOf, rowOf)
  if (several) drawEnds(sheet, chart, traces, options, columnOf, rowOf)
  for (const band of chart.bands ?? []) {
    const [from, to] = [band.from, band.to].map((x) => columnOf(clamped(frame.x.place(x)))) as [number, number]
    sheet.put(axisRow, from, (ascii ? '=' : '━').repeat(Math.max(1, to - from + 1)), 'dim')
    for (const column of frame.xTicks.map((tick) => columnOf(frame.x.place(tick.value)))) {
      if (column >= from && column <= to) sheet.put(axisRow, column, ascii ? '+' : '┯', 'dim')
    }
  }
}

const layer = (series: Series): number => ['faint-line', 'line', 'points'].indexOf(series.kind)
const clamped = (value: number): number => Math.min(1, Math.max(0, value))

const shapes: Readonly<Record<MarkerShape, readonly [full: string, hollow: string]>> = {
  circle: ['●', '○'],
  square: ['■', '□'],
  diamond: ['◆', '◇'],
  triangle: ['▴', '▵'],
  plus: ['✚', '┼'],
  cross: ['✖', '×'],
}

/** The character of a point: its shape, in ASCII its letter (small when hollow), or `*` and `o` where all look the same. */
export function markerCharacter(mark: RunMark, hollow: boolean, ascii: boolean, several: boolean): string {
  if (!ascii) return shapes[mark.marker][hollow ? 1 : 0]
  if (!several) return hollow ? 'o' : '*'
  return hollow ? mark.letter.toLowerCase() : mark.letter
}

type Along = (unit: number) => number

function drawBands(sheet: Sheet, chart: Chart, frame: Frame, { top, rows, ascii }: PlotOptions, columnOf: Along): void {
  for (const band of chart.bands ?? []) {
    for (const x of [band.from, band.to].map(frame.x.place)) {
      if (x < 0 || x > 1) continue
      for (let row = top; row < top + rows; row++) sheet.put(row, columnOf(x), ascii ? ':' : '┊', 'dim')
    }
  }
}

function drawRules(
  sheet: Sheet,
  chart: Chart,
  frame: Frame,
  { top, left, rows, columns, ascii }: PlotOptions,
  columnOf: Along,
  rowOf: Along,
): void {
  for (const rule of chart.rules ?? []) {
    const place = (rule.axis === 'x' ? frame.x : frame.y).place(rule.at)
    if (!(place >= 0 && place <= 1)) continue
    if (rule.axis === 'y') sheet.put(rowOf(place), left, (ascii ? '-' : '╌').repeat(columns), 'dim')
    else for (let row = top; row < top + rows; row++) sheet.put(row, columnOf(place), ascii ? '|' : '╎', 'dim')
  }
}

/** Words of bands and rules, where the curves leave room for them. */
function drawLabels(
  sheet: Sheet,
  chart: Chart,
  frame: Frame,
  { top, left, rows, columns, safe }: PlotOptions,
  columnOf: Along,
  rowOf: Along,
): void {
  const putFree = (text: string, places: readonly (readonly [row: number, column: number])[]): void => {
    const size = displayWidth(text)
    const inPlot = ([row, column]: readonly [number, number]): boolean =>
      row >= top && row < top + rows && column >= left && column + size <= left + columns
    const free = places.find((place) => inPlot(place) && sheet.isBlank(place[0], place[1], size))
    if (free) sheet.put(free[0], free[1], text, 'dim')
  }
  const everyRow = Array.from({ length: rows }, (_, index) => top + index)
  /** How many letters stand on the line in a column. */
  const letters = new Map<number, number>()
  for (const band of chart.bands ?? []) {
    const text = safe(band.label ?? '')
    const [from, to] = [band.from, band.to].map((x) => columnOf(clamped(frame.x.place(x)))) as [number, number]
    const middle = Math.round((from + to + 1 - displayWidth(text)) / 2)
    const columnsToTry = to - from - 1 >= displayWidth(text) ? [middle] : [to + 2, from - displayWidth(text) - 1]
    if (text)
      putFree(
        text,
        everyRow.flatMap((row) => columnsToTry.map((column) => [row, column] as const)),
      )
  }
  for (const rule of chart.rules ?? []) {
    const text = safe(rule.label)
    const place = (rule.axis === 'x' ? frame.x : frame.y).place(rule.at)
    if (!(place >= 0 && place <= 1) || !text) continue
    if (rule.axis === 'x' && displayWidth(text) === 1) {
      // A letter stands on its line: beside it, it could belong to the next one.
      const at = columnOf(place)
      const above = letters.get(at) ?? 0
      letters.set(at, above + 1)
      if (above < rows) sheet.put(top + above, at, text, rule.strong ? 'bold' : null)
    } else if (rule.axis === 'x') {
      const at = columnOf(place)
      putFree(
        text,
        everyRow.flatMap((row) => [[row, at + 2] as const, [row, at - 1 - displayWidth(text)] as const]),
      )
    } else {
      const right = left + columns - displayWidth(text)
      putFree(
        text,
        [-1, 1, -2, 2].flatMap((shift) => [
          [rowOf(place) + shift, right] as const,
          [rowOf(place) + shift, left + 1] as const,
        ]),
      )
    }
  }
}

/** Letters, or letters with labels, to the right of where the lines end. */
function drawEnds(
  sheet: Sheet,
  chart: Chart,
  traces: readonly Trace[],
  { top, left, rows, columns, labels, direct }: PlotOptions,
  columnOf: Along,
  rowOf: Along,
): void {
  const named = chart.series
    .map((series, index) => ({ series, end: traces[index]!.end }))
    .filter(({ series }) => series.kind !== 'faint-line')
    .map((entry, index) => ({ ...entry, label: labels[index]! }))
  const ended = named.flatMap(({ series, end, label }) => (end ? [{ series, end, label }] : []))
  const atEdge = ended.filter(({ end }) => columnOf(end.x) >= left + columns - 2)
  const places = spread(
    atEdge.map(({ end }) => rowOf(end.y)),
    1,
    top,
    top + rows - 1,
  )
  const taken = new Set<number>()
  atEdge.forEach(({ series, label }, index) => {
    // More runs than rows: letters that find no row of their own stand one cell to the left of the others.
    const row = Math.round(places[index]!)
    const column = left + columns + (direct ? 1 : taken.has(row) ? -1 : 0)
    taken.add(row)
    sheet.put(row, column, series.mark.letter, series.mark)
    if (direct) sheet.put(row, column + 2, label)
  })
  for (const { series, end } of ended) {
    if (columnOf(end.x) < left + columns - 2)
      sheet.put(rowOf(end.y), columnOf(end.x) + 1, series.mark.letter, series.mark)
  }
}
