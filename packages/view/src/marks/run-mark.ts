import { type Ink, inkOf } from './ink.ts'
import { rampInk } from './ramp.ts'

/** The shapes that stand at the ends of lines and for points. */
export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'plus' | 'cross'

/** How one run looks wherever it is drawn: colour, dash, marker and letter each tell it apart alone. */
export interface RunMark extends Ink {
  /** Lengths of line and gap in pixels, in turn; empty is a solid line. */
  readonly dash: readonly number[]
  readonly marker: MarkerShape
  /** One character, A first. */
  readonly letter: string
}

/** What is no run, or all of them: the line that joins their points, the raw values behind a mean. */
export const quietMark: RunMark = {
  ...inkOf(
    { lightness: 0.6, chroma: 0.012, hue: 250 },
    { lightness: 0.62, chroma: 0.012, hue: 250 },
    { lightness: 0.58, chroma: 0.012, hue: 250 },
  ),
  dash: [],
  marker: 'circle',
  letter: '.',
}

/** The most runs that can be told apart: one letter each. */
export const maxMarks = 64

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@%'

const dashes: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [11, 3, 2, 3], [16, 4], [6, 2, 2, 2, 2, 2]]

const markers: readonly MarkerShape[] = ['circle', 'square', 'diamond', 'triangle', 'plus', 'cross']

/** The mark of run number `index` (from 0), its colour taken at `position` (0–1) of the ramp. */
export function runMark(index: number, position: number): RunMark {
  if (!(Number.isInteger(index) && index >= 0 && index < maxMarks)) {
    throw new RangeError(`runMark: expected a whole number from 0 to ${maxMarks - 1}, got ${index}. Draw fewer runs.`)
  }
  return {
    ...rampInk(position),
    dash: dashes[index % dashes.length]!,
    // The marker moves on every round of dashes, so all pairs differ for 36 runs.
    marker: markers[(index + Math.floor(index / dashes.length)) % markers.length]!,
    letter: letters[index]!,
  }
}

/** Marks of `count` runs that have no order of their own (optimizers, seeds), spread evenly over the ramp. */
export function runMarks(count: number): RunMark[] {
  return Array.from({ length: count }, (_, index) => runMark(index, count === 1 ? 0.5 : index / (count - 1)))
}
