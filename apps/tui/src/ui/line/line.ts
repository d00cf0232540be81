import type { KeyPress } from '../keys/key-press.ts'

/** One line of text that is being written. */
export interface Line {
  readonly text: string
  /** Characters before the cursor. */
  readonly cursor: number
}

/** A line with its cursor at the end. */
export function lineOf(text: string): Line {
  return { text, cursor: [...text].length }
}

/** The line after a key, by the habits of shells; the same line where the key means nothing to it. */
export function edited(line: Line, { name, text }: KeyPress): Line {
  const characters = [...line.text]
  const { cursor } = line
  const at = (place: number): Line => ({ ...line, cursor: Math.max(0, Math.min(characters.length, place)) })
  const without = (from: number, to: number): Line => ({
    text: characters.toSpliced(from, to - from).join(''),
    cursor: from,
  })
  switch (name) {
    case 'Left':
    case 'Ctrl+B':
      return at(cursor - 1)
    case 'Right':
    case 'Ctrl+F':
      return at(cursor + 1)
    case 'Home':
    case 'Ctrl+A':
      return at(0)
    case 'End':
    case 'Ctrl+E':
      return at(characters.length)
    case 'Backspace':
    case 'Delete':
      return cursor === 0 ? line : without(cursor - 1, cursor)
    case 'Ctrl+D':
      return cursor === characters.length ? line : without(cursor, cursor + 1)
    case 'Ctrl+U':
      return without(0, cursor)
    case 'Ctrl+K':
      return without(cursor, characters.length)
    case 'Ctrl+W':
      return without(wordBefore(characters, cursor), cursor)
    default:
      if (text === '') return line
      return { text: characters.toSpliced(cursor, 0, text).join(''), cursor: cursor + 1 }
  }
}

function wordBefore(characters: readonly string[], cursor: number): number {
  let at = cursor
  while (at > 0 && characters[at - 1] === ' ') at -= 1
  while (at > 0 && characters[at - 1] !== ' ') at -= 1
  return at
}
