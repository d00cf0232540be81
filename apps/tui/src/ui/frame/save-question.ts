import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { replaceFile } from '../../cli/replace-file.ts'
import type { Question } from '../line/question.ts'
import type { Frame, Shared } from './screen.ts'
import { writeProblem } from './write-problem.ts'

const endings = ['json', 'csv', 'svg'] as const

type Files = NonNullable<Shared['files']>

/** Asks for the name of a file and writes it, in the format of its ending. */
export function saveQuestion(initial: string, files: Files, frame: Pick<Frame, 'say' | 'ask'>): Question {
  return {
    label: 'Save as (.json, .csv, .svg): ',
    initial,
    complete: (text) => endings.map((ending) => `${text.replace(/\.[a-z]*$/i, '')}.${ending}`),
    answer: (text) => save(text.trim(), files, frame),
  }
}

/** Writes a file in the format of its ending, after a question where there is one of its name already; a sentence where it cannot. */
export function save(name: string, files: Files, frame: Pick<Frame, 'say' | 'ask'>): string | null {
  const ending = endings.find((one) => name.toLowerCase().endsWith(`.${one}`))
  if (ending === undefined) return `Expected a name that ends in .json, .csv or .svg, got '${name}'.`
  const path = resolve(name.replace(/^~(?=\/)/, homedir()))
  const text = files[ending]()
  if (text === '') return `There is no drawing here to save as .${ending}.`
  if (!existsSync(path)) return write(path, text, frame)
  frame.ask({
    label: `${name} is there already. Write over it? (y/n) `,
    complete: () => ['y', 'n'],
    cancel: () => frame.ask(saveQuestion(name, files, frame)),
    answer(answer) {
      if (/^y(es)?$/i.test(answer.trim())) return write(path, text, frame)
      if (!/^n(o)?$/i.test(answer.trim())) return 'Expected y or n.'
      frame.ask(saveQuestion(name, files, frame))
      return null
    },
  })
  return null
}

function write(path: string, text: string, frame: Pick<Frame, 'say'>): string | null {
  try {
    replaceFile(path, text)
  } catch (error) {
    return writeProblem(path, error)
  }
  frame.say(`Saved ${path}.`)
  return null
}
