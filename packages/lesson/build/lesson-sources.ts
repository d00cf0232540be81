import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../src/figures/figure.ts'
import { figures } from '../src/figures/index.ts'
import { formulas } from '../src/formulas/index.ts'
import { questionSources } from '../src/questions/index.ts'
import type { QuestionSource } from '../src/questions/question.ts'
import { valueSources } from '../src/values/index.ts'
import type { ValueSource } from '../src/values/value.ts'

/** Everything that the lesson is made of. */
export interface LessonSources {
  /** Markdown by the name of its file, in the order of the chapters. */
  readonly chapters: readonly { readonly file: string; readonly text: string }[]
  readonly figures: readonly Figure[]
  readonly questions: readonly QuestionSource[]
  readonly values: readonly ValueSource[]
  readonly formulas: readonly Readonly<Record<string, string>>[]
}

/** The lesson's sources, its chapters read from the package's folder. */
export function lessonSources(root: string): LessonSources {
  const names = readdirSync(join(root, 'chapters')).filter((name) => name.endsWith('.md'))
  const chapters = names
    .sort()
    .map((name) => ({ file: `chapters/${name}`, text: readFileSync(join(root, 'chapters', name), 'utf8') }))
  return { chapters, figures, questions: questionSources, values: valueSources, formulas }
}
