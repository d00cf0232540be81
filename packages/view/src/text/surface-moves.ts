import type { Place } from '../chart/place.ts'
import { clipped } from '../svg/clip.ts'

const unit = { left: 0, top: 0, width: 1, height: 1 }

/** The moves of a run as far as a picture shows them, in places of the unit square. */
export interface Moves {
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

/** The moves of a run through these places. */
export function movesOf(places: readonly Place[]): Moves {
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
