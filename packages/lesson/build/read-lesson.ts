import type { Figure } from '../src/figures/figure.ts'
import type { Question, QuestionSource } from '../src/questions/question.ts'
import type { Block, Chapter } from '../src/tree.ts'
import { blocksWithin } from './blocks-within.ts'
import type { LessonSources } from './lesson-sources.ts'
import { createNames } from './names.ts'
import { parseChapter, parseLine, type UntimedChapter } from './parse-chapter.ts'
import type { Problems } from './problems.ts'
import type { Vocabulary } from './prose-context.ts'
import { readingTime } from './reading-time.ts'
import { twinsOf } from './twins.ts'

/** A question before its figure has run. */
export type OpenQuestion = Omit<Question, 'answer'>

/** The lesson's prose as trees. */
export interface ReadLesson {
  readonly chapters: readonly Chapter[]
  readonly questions: readonly OpenQuestion[]
}

/** Reads all prose and notes what is missing, unknown, unused or there twice. */
export function readLesson(sources: LessonSources, problems: Problems): ReadLesson {
  const { figures, questions, values } = sources
  const repeated = [figures, questions, values].flatMap((list) => repeatedIds(list))
  for (const id of repeated) problems.add('src', `two have the id '${id}'`)
  const vocabulary: Vocabulary = {
    figures: createNames('figure', figures.map(idOf)),
    questions: createNames('question', questions.map(idOf)),
    values: createNames('value', values.map(idOf)),
    pages: createNames('page', ['/lab/', '/diagnose/', '/about/', ...sources.chapters.map(addressOf)]),
    twins: twinsOf(sources.formulas, problems),
    usedTwins: new Set(),
  }
  const untimed = sources.chapters.map(({ file, text }) => parseChapter(file, text, vocabulary, problems))
  const open = questions.map((source) => openQuestion(source, untimed, vocabulary, problems))
  const chapters = untimed.map((chapter) => ({ ...chapter, minutes: minutesOf(chapter, open) }))
  for (const figure of figures) checkChapter(figure, chapters, problems)
  for (const { id, look } of figures) parseLine(`figure ${id}, look`, look, vocabulary, problems)
  for (const { id, figure } of [...questions, ...values]) {
    if (!vocabulary.figures.has(figure)) problems.add('src', `'${id}' is read from '${figure}', which is no figure`)
  }
  for (const names of [vocabulary.figures, vocabulary.questions, vocabulary.values]) {
    for (const id of names.unused()) problems.add('src', `the ${names.kind} '${id}' is not used`)
  }
  for (const tex of Object.keys(vocabulary.twins)) {
    if (!vocabulary.usedTwins.has(tex)) problems.add('src/formulas', `the twin of ${tex} is not used`)
  }
  return { chapters, questions: open }
}

function minutesOf({ blocks }: UntimedChapter, questions: readonly OpenQuestion[]): number {
  return Math.max(1, Math.round(readingTime(blocks, questions)))
}

function openQuestion(
  { id, figure, prompt, choices, explanation }: QuestionSource,
  chapters: readonly UntimedChapter[],
  vocabulary: Vocabulary,
  problems: Problems,
): OpenQuestion {
  const line = (field: string, text: string) => parseLine(`question ${id}, ${field}`, text, vocabulary, problems)
  const chapter = chapters.find(({ blocks }) => shows(blocks, 'question', id))?.number ?? 0
  const lines = { prompt: line('prompt', prompt), explanation: line('explanation', explanation) }
  for (const { id: choice, label, hint } of choices) {
    // A label that is a number and nothing else is a rate of the figure.
    if (Number.isNaN(Number(label))) line(`choice ${choice}`, label)
    if (hint !== undefined) line(`hint of ${choice}`, hint)
  }
  return { id, figure, chapter, choices, ...lines }
}

/** A figure belongs to the chapter that it names. */
function checkChapter({ id, chapter }: Figure, chapters: readonly UntimedChapter[], problems: Problems): void {
  if (chapters.some(({ number, blocks }) => number === chapter && shows(blocks, 'figure', id))) return
  problems.add('src/figures', `chapter ${chapter} does not show the figure '${id}'`)
}

function shows(blocks: readonly Block[], kind: 'figure' | 'question', id: string): boolean {
  return blocksWithin(blocks).some((block) => block.kind === kind && block.id === id)
}

const idOf = ({ id }: { readonly id: string }) => id

const addressOf = ({ file }: { readonly file: string }) =>
  `/lesson/${file.replace(/^chapters\/\d+-/, '').replace(/\.md$/, '')}/`

function repeatedIds(list: readonly { readonly id: string }[]): readonly string[] {
  const ids = list.map(idOf)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
