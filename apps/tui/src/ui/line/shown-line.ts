import { displayWidth } from '@sweetspot/view'
import { safeText } from '../../cli/safe-text.ts'
import { charactersOf } from './characters.ts'
import type { Line } from './line.ts'

/** The part of a line that fits into its room, with the cursor in it. */
export interface ShownLine {
  readonly before: string
  /** What the cursor stands on; a space at the end of the line. */
  readonly at: string
  readonly after: string
}

/** The part of a line around its cursor, at most `columns` cells wide. */
export function shownLine({ text, cursor }: Line, columns: number, ascii = false): ShownLine {
  const characters = charactersOf(text).map((character) => safeText(character, { ascii }))
  const at = characters[cursor] || ' '
  let room = Math.max(0, columns - displayWidth(at))
  let from = cursor
  while (from > 0 && displayWidth(characters[from - 1]!) <= room) room -= displayWidth(characters[--from]!)
  let to = cursor + 1
  while (to < characters.length && displayWidth(characters[to]!) <= room) room -= displayWidth(characters[to++]!)
  return {
    before: characters.slice(from, cursor).join(''),
    at,
    after: characters.slice(cursor + 1, to).join(''),
  }
}
