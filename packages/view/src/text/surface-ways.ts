import type { ChartPoint } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import type { Place } from '../chart/place.ts'
import type { Trajectory } from '../surface/surface.ts'
import { clipped } from '../svg/clip.ts'
import type { Paint } from './color.ts'
import { dotsOf } from './dots.ts'
import { markerCharacter } from './plot.ts'
import type { Sheet } from './sheet.ts'

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

const unit = { left: 0, top: 0, width: 1, height: 1 }

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

interface Moves {
  readonly lines: readonly (readonly Place[])[]
  readonly start: Place | null
  /** Where the picture is left, and in which direction. */
  readonly exits: readonly Exit[]
  /** Where the run is, or where it was last seen in the picture. */
  readonly end: { readonly place: Place; readonly arrow: boolean } | null
}

interface Exit {
  readonly place: Place
  readonly angle: number
}

const isWithin = ({ x, y }: Place): boolean => x >= 0 && x <= 1 && y >= 0 && y <= 1

/** The moves of a run as far as the picture shows them. */
function movesOf(places: readonly Place[]): Moves {
  const [start] = places
  const lines: Place[][] = []
  const exits: Exit[] = []
  let pen: Place | null = null
  for (let i = 1; i < places.length; i++) {
    const [before, after] = [places[i - 1]!, places[i]!]
    if ([before.x, before.y, after.x, after.y].some(Number.isNaN)) break
    const move = clipped(before, after, unit)
    // A move that ends where it began has no line.
    if (move === null) continue
    if (pen === null || Math.hypot(pen.x - move.from.x, pen.y - move.from.y) > 1e-6) lines.push([move.from])
    lines.at(-1)!.push(move.to)
    pen = move.to
    if (move.leaves) exits.push({ place: move.to, angle: Math.atan2(move.to.y - move.from.y, move.to.x - move.from.x) })
  }
  const last = places.findLast(({ x, y }) => !Number.isNaN(x) && !Number.isNaN(y))
  const exit = exits.at(-1)
  return {
    lines,
    start: start && isWithin(start) ? start : null,
    exits,
    end:
      last && isWithin(last)
        ? { place: last, arrow: false }
        : exit === undefined
          ? null
          : { place: exit.place, arrow: true },
  }
}

/** An arrow in the nearest of eight directions, counted from the right against the clock. */
function arrowOf(angle: number, ascii: boolean): string {
  const turn = Math.round((angle / Math.PI) * 4)
  return [...(ascii ? '>/^\\</v\\' : '→↗↑↖←↙↓↘')][(turn + 8) % 8]!
}
