import { type Question, questions } from '@sweetspot/lesson'

/** The question of an id. */
export function questionNamed(id: string): Question {
  const question = questions[id]
  if (question === undefined) throw new Error(`The prose names the question '${id}', which the lesson does not have.`)
  return question
}

/** The letter of a choice. */
export function letterOf(choice: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + choice)
}
