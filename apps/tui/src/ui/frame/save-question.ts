import { writeWhole } from '../../cli/output.ts'
import type { Question } from '../line/question.ts'
import type { Frame, Shared } from './screen.ts'

/** Asks for the name of a file and writes it, in the format of its ending; a full disk leaves no half a file. */
export function saveQuestion(name: string, files: NonNullable<Shared['files']>, frame: Pick<Frame, 'say'>): Question {
  return {
    label: 'Save as (.json, .csv, .svg): ',
    initial: `${name}.json`,
    complete: (text) => ['json', 'csv', 'svg'].map((ending) => `${text.replace(/\.[a-z]*$/i, '')}.${ending}`),
    answer(text) {
      const path = text.trim()
      const ending = /\.(json|csv|svg)$/i.exec(path)?.[1]?.toLowerCase()
      if (ending !== 'json' && ending !== 'csv' && ending !== 'svg')
        return `Expected a name that ends in .json, .csv or .svg, got '${path}'.`
      try {
        writeWhole(path, files[ending]())
      } catch (error) {
        return (error as Error).message
      }
      frame.say(`Saved ${path}.`)
      return null
    },
  }
}
