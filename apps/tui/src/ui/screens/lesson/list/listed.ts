import { type Chapter, chapters } from '@sweetspot/lesson'
import type { CourseState } from '../course/course-state.ts'

/** The chapters whose number, title or puzzle has every word of the filter. */
export function listed({ filter }: Pick<CourseState, 'filter'>): readonly Chapter[] {
  const words = filter.toLowerCase().split(' ')
  return chapters.filter(({ number, title, puzzle }) => {
    const text = `${number} ${title} ${puzzle}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
