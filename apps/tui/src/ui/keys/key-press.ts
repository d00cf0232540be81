import type { Key } from 'ink'

/** A key as bindings name it, with what it writes. */
export interface KeyPress {
  /** 'a', '+', 'Up', 'Enter', 'Ctrl+R', 'Shift+Tab', 'Space'. */
  readonly name: string
  /** The text that it writes into a line; '' for none. */
  readonly text: string
}

const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'Up'],
  ['downArrow', 'Down'],
  ['leftArrow', 'Left'],
  ['rightArrow', 'Right'],
  ['pageUp', 'PageUp'],
  ['pageDown', 'PageDown'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Escape'],
  ['backspace', 'Backspace'],
  // Terminals send for the Backspace key what Ink calls delete.
  ['delete', 'Delete'],
]

/** What Ink heard as key presses: several for text that arrived in one piece. */
export function keyPresses(input: string, key: Key): readonly KeyPress[] {
  if (key.tab) return [{ name: key.shift ? 'Shift+Tab' : 'Tab', text: '' }]
  const special = named.find(([flag]) => key[flag] === true)
  if (special) return [{ name: special[1], text: '' }]
  if (key.ctrl) return input === '' ? [] : [{ name: `Ctrl+${input.toUpperCase()}`, text: '' }]
  if (key.meta) return []
  return [...input].flatMap((character) => {
    if (character === ' ') return [{ name: 'Space', text: ' ' }]
    if (character === '\r' || character === '\n') return [{ name: 'Enter', text: '' }]
    return character < ' ' || character === '\u007f' ? [] : [{ name: character, text: character }]
  })
}
