import { type Chapter, chapters } from '@sweetspot/lesson'
import { nearest } from '@sweetspot/schema'

/** The chapter of a number or a name; a sentence where there is none. */
export function chapterFor(text: string): Chapter | string {
  const found = chapters.find(({ number, slug }) => text === String(number) || text === slug)
  if (found) return found
  const slugs = chapters.map(({ slug }) => slug)
  const likely = nearest(text, slugs) ?? slugs.find((slug) => text !== '' && slug.includes(text))
  const hint = likely === undefined ? `Chapters are 1 to ${chapters.length}.` : `Did you mean ${likely}?`
  return `there is no chapter '${text}'. ${hint}`
}
