import { questions } from '@sweetspot/lesson'
import { QuestionView } from '../../question/QuestionView.tsx'
import { Inlines } from './Inlines.tsx'

/** A question of the lesson, with its words as the prose has them. */
export function QuestionBlock({ id }: { readonly id: string }) {
  const question = questions[id]
  if (question === undefined) throw new Error(`The prose names the question '${id}', which the lesson does not have.`)
  const { figure, choices, answer, prompt, explanation } = question
  return (
    <QuestionView
      question={{ id, figure, choices, answer }}
      prompt={<Inlines of={prompt} />}
      explanation={<Inlines of={explanation} />}
    />
  )
}
