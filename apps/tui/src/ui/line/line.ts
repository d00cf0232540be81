import type { KeyPress } from '../keys/key-press.ts'
import { charactersOf } from './characters.ts'

/** One line of text that is being written. */
export interface Line {
  readonly text: string
  /** Characters before the cursor, as people count them. */
  readonly cursor: number
}

/** Characters that a line holds at most: a link has 2,000. */
const mostCharacters = 10_000

/** A line with its cursor at the end. */
export function lineOf(text: string): Line {
  const characters = charactersOf(text).slice(0, mostCharacters)
  return { text: characters.join(''), cursor: characters.length }
}

/** The line with a text at its cursor. */
export function inserted({ text, cursor }: Line, addition: string): Line {
  const characters = charactersOf(text)
  const before = characters.slice(0, cursor).join('') + addition
  const { text: kept, cursor: at } = lineOf(before)
  return { text: lineOf(kept + characters.slice(cursor).join('')).text, cursor: at }
}

/** The line after a key, by the habits of shells; the same line where the key means nothing to it. */
export function edited(line: Line, { name, text }: KeyPress): Line {
  const characters = charactersOf(line.text)
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
    case 'Ctrl+Left':
    case 'Alt+Left':
    case 'Alt+b':
      return at(wordBefore(characters, cursor))
    case 'Ctrl+Right':
    case 'Alt+Right':
    case 'Alt+f':
      return at(wordAfter(characters, cursor))
    case 'Home':
    case 'Ctrl+A':
      return at(0)
    case 'End':
    case 'Ctrl+E':
      return at(characters.length)
    case 'Backspace':
      return cursor === 0 ? line : without(cursor - 1, cursor)
    case 'Delete':
    case 'Ctrl+D':
      return cursor === characters.length ? line : without(cursor, cursor + 1)
    case 'Ctrl+U':
      return without(0, cursor)
    case 'Ctrl+K':
      return without(cursor, characters.length)
    case 'Ctrl+W':
    case 'Alt+Backspace':
      return without(wordBefore(characters, cursor), cursor)
    default:
      return text === '' ? line : inserted(line, text)
  }
}

function wordBefore(characters: readonly string[], cursor: number): number {
  let at = cursor
  while (at > 0 && characters[at - 1] === ' ') at -= 1
  while (at > 0 && characters[at - 1] !== ' ') at -= 1
  return at
}

function wordAfter(characters: readonly string[], cursor: number): number {
  let at = cursor
  while (at < characters.length && characters[at] === ' ') at += 1
  while (at < characters.length && characters[at] !== ' ') at += 1
  return at
}
