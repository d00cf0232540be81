import { chapters } from '@sweetspot/lesson'
import { type Reading, readingOf, unread } from '../course/course-state.ts'
import type { CourseStore } from '../course/course-store.ts'
import type { LaidPiece } from './layout.ts'
import { canBeChosen } from './pieces.ts'
import { anchorAt, held, topFor, type Window } from './window.ts'

/** Opens a chapter where it was left. */
export function openChapter(store: CourseStore, slug: string): void {
  store.set({ place: 'chapter', chapter: slug, selected: slug })
  read(store, {})
}

/** The chapter so many places on, where there is one. */
export function neighbour(store: CourseStore, by: number): string | null {
  return chapters[chapters.findIndex(({ slug }) => slug === store.get().chapter) + by]?.slug ?? null
}

/** Scrolls by lines; what was chosen stays chosen while it is seen. */
export function scrollBy(store: CourseStore, lines: number): void {
  scrollTo(store, store.reader().window.top + lines)
}

/** Scrolls by pages, one line of which stays; less than one is a part of a page. */
export function pageBy(store: CourseStore, pages: number): void {
  scrollBy(store, Math.round(pages * (store.reader().window.rows - 1)))
}

/** Scrolls to a line, or as far as there are lines. */
export function scrollTo(store: CourseStore, line: number): void {
  const { layout, window } = store.reader()
  read(store, { top: anchorAt(layout, held(layout, line, window.rows), window.rows) })
}

/** Chooses the next or the previous figure, question or fold, and brings it into view; what lies on the way there comes first. */
export function chooseNext(store: CourseStore, by: 1 | -1): void {
  const { layout, window, focus } = store.reader()
  const all = layout.pieces.filter(({ piece }) => canBeChosen(piece))
  const isNew = focus !== null && focus.piece.key !== readingOf(store.get()).chosen
  const isAhead = isNew && (by > 0 ? focus.top > window.top : focus.top < window.top)
  const place = isAhead ? focus : focus ? all[all.indexOf(focus) + by] : beyond(all, window, by)
  if (place) choose(store, place)
}

/** The first place beyond the uppermost line, or the last before it. */
function beyond(all: readonly LaidPiece[], { top: line }: Window, by: 1 | -1): LaidPiece | undefined {
  return by > 0 ? all.find(({ top }) => top >= line) : all.findLast(({ top }) => top < line)
}

function choose(store: CourseStore, place: LaidPiece): void {
  const { layout, window } = store.reader()
  const top = held(layout, topFor(place, window), window.rows)
  read(store, { top: anchorAt(layout, top, window.rows), chosen: place.piece.key })
}

/** Opens or closes a fold, which stays where it is. */
export function toggleFold(store: CourseStore, key: string): void {
  const { unfolded } = readingOf(store.get())
  const next = unfolded.includes(key) ? unfolded.filter((one) => one !== key) : [...unfolded, key]
  read(store, { unfolded: next, chosen: key })
}

/** Changes how the chapter in hand is read, and counts what was seen of it. */
function read(store: CourseStore, change: Partial<Reading>): void {
  const { chapter } = store.get()
  const put = (reading: Partial<Reading>) => {
    const { readings } = store.get()
    store.set({ readings: { ...readings, [chapter]: { ...(readings[chapter] ?? unread), ...reading } } })
  }
  put(change)
  const { layout, window } = store.reader()
  const seen = Math.min(1, (window.top + window.rows) / Math.max(1, layout.height))
  if (seen > readingOf(store.get()).seen) put({ seen })
}
