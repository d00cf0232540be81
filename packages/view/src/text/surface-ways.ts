import type { ChartPoint } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import type { Place } from '../chart/place.ts'
import type { Trajectory } from '../surface/surface.ts'
import type { Paint } from './color.ts'
import { dotsOf } from './dots.ts'
import { markerCharacter } from './plot.ts'
import type { Sheet } from './sheet.ts'
import { movesOf } from './surface-moves.ts'

/** The cells of a sheet on which a surface is drawn. */
export interface SurfaceArea {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  readonly ascii: boolean
  /** What signs that belong to no run are painted with. */
  readonly signs: Paint | null
}

type Cell = readonly [row: number, column: number]

/** Draws the ways of runs in dots, with an arrow where one leaves the picture, the minima, and where each run is by its letter. @mutates sheet */
export function drawWays(
  sheet: Sheet,
  trajectories: readonly Trajectory[],
  minima: readonly ChartPoint[],
  frame: Frame,
  area: SurfaceArea,
): void {
  const { top, left, rows, columns, ascii, signs } = area
  const placeOf = ({ x, y }: ChartPoint): Place => ({ x: frame.x.place(x), y: frame.y.place(y) })
  const cellOf = ({ x, y }: Place): Cell => [
    top + Math.round((1 - y) * (rows - 1)),
    left + Math.round(x * (columns - 1)),
  ]
  // Long ways lie behind, so that a short one is not buried under them.
  const drawn = trajectories
    .map((way) => ({ way, ...movesOf(way.points.map(placeOf)) }))
    .sort((a, b) => b.way.points.length - a.way.points.length)
  for (const { way, lines } of drawn) {
    const dots = dotsOf(rows, columns, ascii ? way.mark.letter : null)
    for (const line of lines) dots.line(line, way.mark.dash)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const character = dots.character(row, column)
        if (character) sheet.put(top + row, left + column, character, way.mark)
      }
    }
  }
  const taken = new Set<string>()
  const put = (cell: Cell, character: string, ink: Paint | null) => {
    sheet.put(cell[0], cell[1], character, ink)
    taken.add(cell.join())
  }
  for (const { way, start } of drawn) if (start) put(cellOf(start), ascii ? 'o' : '○', way.mark)
  for (const { way, end } of drawn)
    if (end && !end.arrow && way.points.length > 1)
      put(cellOf(end.place), markerCharacter(way.mark, false, ascii, true), way.mark)
  for (const { way, exits } of drawn)
    for (const { place, angle } of exits) put(cellOf(place), arrowOf(angle, ascii), way.mark)
  for (const minimum of minima) put(cellOf(placeOf(minimum)), ascii ? 'x' : '×', signs)
  // In the order of the runs, so that A stands nearest where several have come to the same place.
  for (const { way, end } of drawn.toSorted((a, b) => trajectories.indexOf(a.way) - trajectories.indexOf(b.way))) {
    if (!end) continue
    const [row, column] = cellOf(end.place)
    const free = around.find(([down, across]) => {
      const isThere =
        row + down >= top && row + down < top + rows && column + across >= left && column + across < left + columns
      return isThere && !taken.has([row + down, column + across].join())
    })
    if (free) put([row + free[0], column + free[1]], way.mark.letter, way.mark)
  }
}

/** Where a letter may stand beside what it names, the best place first. */
const around: readonly Cell[] = [1, 2, 3].flatMap((far) => [
  [0, far] as const,
  [0, -far] as const,
  [-1, far - 1] as const,
  [1, far - 1] as const,
  [-1, 1 - far] as const,
  [1, 1 - far] as const,
])

/** An arrow in the nearest of eight directions, counted from the right against the clock. */
function arrowOf(angle: number, ascii: boolean): string {
  const turn = Math.round((angle / Math.PI) * 4)
  return [...(ascii ? '>/^\\</v\\' : '→↗↑↖←↙↓↘')][(turn + 8) % 8]!
}
