import type { Question } from '@sweetspot/lesson'
import { letterOf, questionNamed } from '../../../../prose/question-named.ts'
import type { Binding } from '../../../keys/binding.ts'
import type { CourseStore } from '../course/course-store.ts'
import { type Answer, isSolved, unanswered } from './answer.ts'

/** The question that letters answer: the one that keys are about, else the first that is seen; null where all are solved. */
export function questionInHand(store: CourseStore): Question | null {
  const { seen, focus } = store.reader()
  const pieces = [...(focus ? [focus] : []), ...seen].map(({ piece }) => piece)
  const open = pieces.flatMap((piece) => {
    const question = piece.kind === 'question' ? questionNamed(piece.id) : null
    return question && !isSolved(question, answerTo(store, question)) ? [question] : []
  })
  return open[0] ?? null
}

/** The keys of a question: a letter for each choice, and arrows that mark one where keys are about the question. */
export function questionBindings(store: CourseStore, question: Question): readonly Binding[] {
  const { choices } = question
  const { marked } = answerTo(store, question)
  const piece = store.reader().focus?.piece
  const isFocus = piece?.kind === 'question' && piece.id === question.id
  const mark = (by: number) => () => {
    const from = marked ?? (by > 0 ? -1 : 0)
    change(store, question, { marked: (from + by + choices.length) % choices.length })
  }
  return [
    ...choices.map(
      ({ id, label }, i): Binding => ({
        keys: [letterOf(i)],
        does: `answer: ${label}`,
        ...(i === 0 && { hint: `to ${letterOf(choices.length - 1)} answer` }),
        run: () => answer(store, question, id),
      }),
    ),
    ...(isFocus
      ? [
          { keys: ['Right', 'l'], does: 'mark the next answer', run: mark(1) },
          { keys: ['Left', 'h'], does: 'mark the answer before', run: mark(-1) },
        ]
      : []),
    ...(isFocus && marked !== null
      ? [{ keys: ['Enter'], does: 'answer what is marked', run: () => answer(store, question, choices[marked]!.id) }]
      : []),
  ]
}

function answerTo(store: CourseStore, { id }: Question): Answer {
  return store.get().answers[id] ?? unanswered
}

function answer(store: CourseStore, question: Question, choice: string): void {
  const { tried } = answerTo(store, question)
  change(store, question, { tried: [...tried.filter((one) => one !== choice), choice] })
}

function change(store: CourseStore, question: Question, part: Partial<Answer>): void {
  const { answers } = store.get()
  store.set({ answers: { ...answers, [question.id]: { ...answerTo(store, question), ...part } } })
}
