/**
 * How a run moves towards its end: it `rests` in one place, `creeps` on in one direction, jumps to and fro at every step by less
 * and less (`calms`), by more and more (`widens`) or neither (`swings`), or turns back now and then (`roams`).
 */
export type Motion = 'rests' | 'creeps' | 'swings' | 'calms' | 'widens' | 'roams'

/** A place, each coordinate as a share of the picture. */
export type Place = readonly number[]

/** Share of a run that is its end, and the fewest places that show how it moves. */
const lastPart = 0.25
const leastPlaces = 8
/** Shares of the picture that nobody sees. */
const unseen = 0.002
/** Jumps whose lengths differ by less than this share are of the same length. */
const same = 1e-4
/** Swings without an order calm where their reach is at most this share of what it was. */
const calmed = 0.5

/** The motion at the end of a run, along the coordinate that moves most; where chance moves it no single jump says anything. */
export function motionOf(places: readonly Place[], { isNoisy = false } = {}): Motion {
  const end = endOf(places)
  const axis = widestAxis(end)
  const values = end.map((place) => place[axis]!)
  if (spreadOf(values) < unseen) return 'rests'
  const moves = values.slice(1).map((value, i) => value - values[i]!)
  const last = moves.slice(1 - leastPlaces)
  const isTurning = last.slice(1).every((move, i) => move * last[i]! < 0)
  if (!isNoisy && isTurning && last.length > 1) return swingOf(last)
  const path = moves.reduce((sum, move) => sum + Math.abs(move), 0)
  if (Math.abs(values.at(-1)! - values[0]!) > path / 2) return 'creeps'
  const before = places.slice(-2 * end.length, -end.length).map((place) => place[axis]!)
  return before.length === end.length && spreadOf(values) <= calmed * spreadOf(before) ? 'calms' : 'roams'
}

/** The middle of what a run covers at its end, and how far it goes to either side, axis by axis. */
export function reachOf(places: readonly Place[]): { readonly middle: Place; readonly half: Place } {
  const end = endOf(places)
  const axes = end[0]!.map((_, axis) => end.map((place) => place[axis]!))
  return {
    middle: axes.map((values) => (Math.min(...values) + Math.max(...values)) / 2),
    half: axes.map((values) => spreadOf(values) / 2),
  }
}

const endOf = (places: readonly Place[]): readonly Place[] =>
  places.slice(-Math.max(leastPlaces, Math.ceil(places.length * lastPart)))

/** Only jumps that shrink one after the other come to an end, and only such that grow go on growing: the rest may be a cycle. */
function swingOf(jumps: readonly number[]): Motion {
  const ratios = jumps.slice(1).map((jump, i) => Math.abs(jump / jumps[i]!))
  if (ratios.every((ratio) => ratio < 1 - same)) return 'calms'
  return ratios.every((ratio) => ratio > 1 + same) ? 'widens' : 'swings'
}

function widestAxis(places: readonly Place[]): number {
  const spreads = places[0]!.map((_, axis) => spreadOf(places.map((place) => place[axis]!)))
  return spreads.indexOf(Math.max(...spreads))
}

const spreadOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
