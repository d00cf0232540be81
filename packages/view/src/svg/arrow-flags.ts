import type { Series } from '../chart/chart.ts'
import type { Arrow, Trace } from '../chart/trace.ts'
import { isNamed } from './key.ts'
import { fontSizes } from './plot-box.ts'
import { polesOf, type Upright } from './poles.ts'
import { cutTo, textWidth } from './svg-text.ts'

/** Arrows at one place that say the same, with their words beside them like a flag on its pole, in pixels. */
export interface ArrowFlag extends Upright {
  readonly arrows: readonly Arrow[]
  /** Whether the markers of the series stand before the words. */
  readonly marked: boolean
  /** Empty where there are too many. */
  readonly text: string
  /** How many rows of words lie between it and the plot. */
  readonly lane: number
}

/** What says whose arrow it is: its name, its marker where a key has the names, or nothing where there is one series. */
export type ArrowNaming = 'name' | 'marker' | 'none'

/** The room for arrows: left end and width of the plot, width of the drawing. */
export interface ArrowRoom {
  readonly left: number
  readonly columns: number
  readonly width: number
  readonly naming: ArrowNaming
}

/** Half the width of an arrow, pixels. */
export const arrowHalf = 4.5

/** Pixels between the middle of an arrow and its words. */
export const flagGap = 7

/** Pixels that a marker before the words takes. */
export const flagMarker = 11

/** Words that would need more lanes are left to the table; their arrows stay. */
const mostLanes = 4
/** Words keep so far from the edges of the drawing. */
const margin = 4

interface Group {
  readonly x: number
  readonly words: string
  readonly arrows: Arrow[]
  readonly names: string[]
}

/** The arrows on one side of a plot, with their words placed such that none covers another, nor another's arrow. */
export function flagsOf(
  series: readonly Series[],
  traces: readonly Trace[],
  room: ArrowRoom,
  up: boolean,
): readonly ArrowFlag[] {
  let covered = Infinity
  const flags = groupsOf(series, traces, room, up)
    .sort((a, b) => b.x - a.x)
    .map((group) => {
      const flag = flagOf(group, room, group.x + arrowHalf > covered)
      if (flag.leftward) covered = Math.min(covered, flag.from)
      return flag
    })
  const lanes = polesOf(flags)
  return flags.map((flag, i) => {
    const lane = lanes[i]!
    return lane < mostLanes ? { ...flag, lane } : { ...flag, lane: 0, text: '', marked: false }
  })
}

/** Arrows that stand on each other and say the same are one: runs with the same start often leave the frame together. */
function groupsOf(series: readonly Series[], traces: readonly Trace[], room: ArrowRoom, up: boolean): Group[] {
  const groups: Group[] = []
  series.forEach((one, index) => {
    if (one.kind === 'faint-line') return
    for (const arrow of traces[index]!.arrows.filter((arrow) => arrow.up === up)) {
      const x = room.left + arrow.x * room.columns
      const words = one.kind === 'line' && !arrow.final ? `${up ? 'peak' : 'low'} ${arrow.text}` : arrow.text
      const names = isNamed(one) ? [one.label] : []
      const same = groups.find((group) => Math.abs(group.x - x) < 1 && group.words === words)
      if (same) {
        same.arrows.push(arrow)
        same.names.push(...names)
      } else groups.push({ x, words, arrows: [arrow], names })
    }
  })
  return groups
}

/**
 * The words stand on the right of the arrow where they have room there, else on its left.
 *
 * @param isUnder whether words on the left of another arrow pass over this one
 */
function flagOf(
  { x, words, arrows, names }: Group,
  { width, naming }: ArrowRoom,
  isUnder: boolean,
): Omit<ArrowFlag, 'lane'> {
  const marked = naming === 'marker' && names.length > 0
  const markers = marked ? arrows.length * flagMarker : 0
  const [left, right] = [x - flagGap - margin, width - margin - x - flagGap]
  const named = Math.max(left, right) - markers - textWidth(`: ${words}`, fontSizes.small)
  const name = naming === 'name' && names.length > 0 ? `${cutTo(names.join(', '), fontSizes.small, named)}: ` : ''
  const text = name + words
  const size = markers + textWidth(text, fontSizes.small)
  const leftward = size > right || (isUnder && size <= left)
  const reach = flagGap + size
  return { x, from: leftward ? x - reach : x, to: leftward ? x : x + reach, leftward, arrows, marked, text }
}
