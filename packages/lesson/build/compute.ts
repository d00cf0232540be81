import type { Question, QuestionSource } from '../src/questions/question.ts'
import type { FigureResults } from '../src/results/figure-results.ts'
import type { Value, ValueSource } from '../src/values/value.ts'
import type { Problems } from './problems.ts'
import type { OpenQuestion } from './read-lesson.ts'

type ResultsOf = Readonly<Record<string, FigureResults>>

/** The numbers of the prose, each read from its figure's results. */
export function computeValues(sources: readonly ValueSource[], results: ResultsOf, problems: Problems): Value[] {
  return sources.flatMap((source) => {
    const value = read(`value ${source.id}`, source.figure, results, problems, (given) => source.of(given))
    return value === undefined ? [] : { id: source.id, format: source.format, value }
  })
}

/** The questions with the answers that the results give. */
export function answerQuestions(
  open: readonly OpenQuestion[],
  sources: readonly QuestionSource[],
  results: ResultsOf,
  problems: Problems,
): Question[] {
  return open.flatMap((question, index) => {
    const place = `question ${question.id}`
    const answer = read(place, question.figure, results, problems, (given) => sources[index]!.answer(given))
    if (answer === undefined) return []
    if (!question.choices.some(({ id }) => id === answer)) problems.add(place, `'${answer}' is not one of its choices`)
    return { ...question, answer }
  })
}

/** What a source reads from its figure's results; where it fails, that is a problem of this source alone. Without results it reads nothing. */
function read<T>(
  place: string,
  figure: string,
  results: ResultsOf,
  problems: Problems,
  from: (results: FigureResults) => T,
): T | undefined {
  const given = results[figure]
  if (given === undefined) return undefined
  try {
    return from(given)
  } catch (error) {
    problems.add(place, error instanceof Error ? error.message : String(error))
    return undefined
  }
}
