import { nearest } from '@sweetspot/schema'
import type { Question } from '../line/question.ts'
import type { FrameStore } from './create-frame.ts'

/** The command line: a word and, where it takes one, its argument. */
export function commandQuestion(frame: FrameStore): Question {
  return {
    label: ':',
    complete(text) {
      const [word = '', argument] = split(text)
      const commands = frame.commands()
      if (argument === undefined) {
        return commands
          .filter(({ name }) => name.startsWith(word))
          .map(({ name, takes }) => (takes === undefined ? name : `${name} `))
      }
      const choices = commands.find(({ name }) => name === word)?.choices?.() ?? []
      return choices.filter((choice) => choice.startsWith(argument)).map((choice) => `${word} ${choice}`)
    },
    answer(text) {
      const [word = '', argument = ''] = split(text.trim())
      if (word === '') return null
      const commands = frame.commands()
      const command = commands.find(({ name }) => name === word)
      if (command) return command.run(argument.trim())
      const likely = nearest(
        word,
        commands.map(({ name }) => name),
      )
      return `${word}: no such command.${likely === undefined ? '' : ` Did you mean ${likely}?`}`
    },
  }
}

/** The first word, and what follows it; no second part where no space was written yet. */
function split(text: string): readonly [string, string?] {
  const at = text.indexOf(' ')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
