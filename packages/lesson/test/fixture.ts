import type { LessonSources } from '../build/lesson-sources.ts'
import { createProblems } from '../build/problems.ts'
import { readLesson } from '../build/read-lesson.ts'
import { variantOf } from '../src/figures/variant.ts'

const frontMatter = 'title: One\npuzzle: Why?'

/** A lesson of one chapter with this text, one figure, one question and one value, all of them used. */
export function lessonWith(text: string, changes: Partial<LessonSources> = {}, matter = frontMatter): LessonSources {
  const used = '\n\n::figure{id="curve"}\n\n::question{id="guess"}\n\n:value{id="loss"}\n'
  return {
    chapters: [{ file: 'chapters/01-one.md', text: `---\n${matter}\n---\n${text}${used}` }],
    figures: [
      {
        id: 'curve',
        chapter: 1,
        panels: ['loss'],
        variants: [variantOf({ task: { name: 'parabola' }, steps: 3 }, { id: 'one', label: 'one' })],
        look: 'Look.',
      },
    ],
    questions: [
      {
        id: 'guess',
        figure: 'curve',
        prompt: 'Up or down?',
        choices: [
          { id: 'up', label: 'Up' },
          { id: 'down', label: 'Down' },
        ],
        answer: () => 'down',
        explanation: 'It *falls*.',
      },
    ],
    values: [{ id: 'loss', figure: 'curve', format: 'loss', of: () => 2 }],
    formulas: [],
    ...changes,
  }
}

/** The trees of a lesson and what is wrong with it. */
export function read(sources: LessonSources) {
  const problems = createProblems()
  const { chapters, questions } = readLesson(sources, problems)
  return { chapters, questions, problems: problems.found }
}

/** What is wrong with a chapter of this text. */
export const problemsOf = (text: string, changes?: Partial<LessonSources>, matter?: string) =>
  read(lessonWith(text, changes, matter)).problems
