import { nearest } from '@sweetspot/schema'
import type { Question } from '../line/question.ts'
import type { FrameStore } from './frame-store.ts'
import type { UiCommand } from './screen.ts'

/** The command line: a word and, where it takes one, its argument. `history` is the commands of before, and grows. */
export function commandQuestion(frame: FrameStore, history: string[]): Question {
  return {
    label: ':',
    history,
    complete(text) {
      const [word = '', argument] = split(text.trimStart())
      const commands = frame.commands()
      if (argument === undefined) {
        return commands
          .filter(({ name }) => name.startsWith(word))
          .map(({ name, takes }) => (takes === undefined ? name : `${name} `))
      }
      const choices = commands.find(({ name }) => name === word)?.choices?.(argument) ?? []
      return choices.filter((choice) => choice.startsWith(argument)).map((choice) => `${word} ${choice}`)
    },
    answer(text) {
      const whole = text.trim()
      const [word = '', argument = ''] = split(whole)
      if (word === '') return null
      if (history.at(-1) !== whole) history.push(whole)
      const found = commandNamed(word, frame.commands())
      return typeof found === 'string' ? found : found.run(argument.trim())
    },
  }
}

/** The command of a name, or of the only one that begins so; else a sentence about what was meant. */
function commandNamed(word: string, commands: readonly UiCommand[]): UiCommand | string {
  const exact = commands.find(({ name }) => name === word)
  if (exact) return exact
  const begun = commands.filter(({ name }) => name.startsWith(word))
  if (begun.length === 1) return begun[0]!
  if (begun.length > 1) return `${word}: could be ${begun.map(({ name }) => name).join(', ')}.`
  const likely = nearest(
    word,
    commands.map(({ name }) => name),
  )
  return `${word}: no such command.${likely === undefined ? '' : ` Did you mean ${likely}?`}`
}

/** The first word, and what follows it; no second part where no space was written yet. */
function split(text: string): readonly [string, string?] {
  const at = text.indexOf(' ')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
