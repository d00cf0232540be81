import { chapters } from '@sweetspot/lesson'
import type { ColorMode } from '@sweetspot/view'
import type { Wait } from '../figure/figure-piece.ts'
import type { FigureState } from '../figure/figure-state.ts'
import type { Answer } from '../question/answer.ts'

/** A line of a chapter that stays where it is while what is above it grows: so many lines from the start of a piece. */
export interface Anchor {
  readonly piece: string
  readonly line: number
}

/** How far a chapter is read, and what is open in it. */
export interface Reading {
  /** The uppermost line that is shown. */
  readonly top: Anchor
  /** The largest share of the chapter that was seen, in [0, 1]. */
  readonly seen: number
  /** The pieces that are unfolded. */
  readonly unfolded: readonly string[]
  /** The figure, question or fold that was chosen; null for the one nearest to the middle. */
  readonly chosen: string | null
}

/** The room that the course is drawn in, and how. */
export interface Room {
  readonly columns: number
  readonly rows: number
  readonly color: ColorMode
  readonly ascii: boolean
  /** Sentences instead of drawings, for those who hear them. */
  readonly isSpoken: boolean
}

/** Everything that the lesson screen shows; replaced, never changed. */
export interface CourseState {
  readonly place: 'list' | 'chapter'
  /** The chapter that is selected in the list. */
  readonly selected: string
  /** What the titles and puzzles in the list have to hold. */
  readonly filter: string
  /** The chapter that is read, or was last. */
  readonly chapter: string
  readonly readings: Readonly<Record<string, Reading>>
  readonly answers: Readonly<Record<string, Answer>>
  readonly figures: Readonly<Record<string, FigureState>>
  /** What keeps figures that are seen from training. */
  readonly waits: Readonly<Record<string, Wait>>
  readonly room: Room
  /** Counts every change but the progress of a training: what was done is drawn at once, progress when there is time. */
  readonly revision: number
}

/** A chapter that nobody has begun. */
export const unread: Reading = { top: { piece: 'opening', line: 0 }, seen: 0, unfolded: [], chosen: null }

/** The lesson before anything has happened. */
export function firstState(): CourseState {
  const first = chapters[0]!.slug
  return {
    place: 'list',
    selected: first,
    filter: '',
    chapter: first,
    readings: {},
    answers: {},
    figures: {},
    waits: {},
    room: { columns: 80, rows: 21, color: 'none', ascii: false, isSpoken: false },
    revision: 0,
  }
}

/** How far the chapter in hand is read. */
export function readingOf({ readings, chapter }: Pick<CourseState, 'readings' | 'chapter'>): Reading {
  return readings[chapter] ?? unread
}
