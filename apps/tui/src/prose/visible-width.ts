import { stripVTControlCharacters } from 'node:util'
import { displayWidth } from '@sweetspot/view'

/** The cells that a line takes, its colours aside. */
export function visibleWidth(line: string): number {
  return displayWidth(stripVTControlCharacters(line))
}
