import { controlKey } from './control-keys.ts'
import { type KeyPress, keyOf, namedKey } from './key-press.ts'

/** Keys by the letter that ends their sequence: ESC [ A, ESC O A, ESC [ 1 ; 5 A. */
const byLetter: Readonly<Record<string, string>> = {
  A: 'Up',
  B: 'Down',
  C: 'Right',
  D: 'Left',
  F: 'End',
  H: 'Home',
  M: 'Enter',
  P: 'F1',
  Q: 'F2',
  R: 'F3',
  S: 'F4',
  Z: 'Shift+Tab',
}

/** Keys by the number before the tilde: ESC [ 5 ~. */
const byNumber: Readonly<Record<string, string>> = {
  1: 'Home',
  2: 'Insert',
  3: 'Delete',
  4: 'End',
  5: 'PageUp',
  6: 'PageDown',
  7: 'Home',
  8: 'End',
  11: 'F1',
  12: 'F2',
  13: 'F3',
  14: 'F4',
  15: 'F5',
  17: 'F6',
  18: 'F7',
  19: 'F8',
  20: 'F9',
  21: 'F10',
  23: 'F11',
  24: 'F12',
}

/** What the keys with a code point of their own are called. */
const special = new Set([8, 9, 13, 27, 127])

/** The key that sends ESC [, parameters and a final character; null where it is none that has a name, such as a report of the mouse. */
export function sequenceKey(parameters: string, final: string): KeyPress | null {
  const [first = '', second = '', third = ''] = parameters.split(';')
  const [modifiers = '', event] = second.split(':')
  // What lets go of a key is no press.
  if (event === '3') return null
  if (final === 'u') return codeKey(Number(first.split(':')[0]), modifiers)
  if (final === '~')
    return first === '27' ? codeKey(Number(third), modifiers) : withModifiers(byNumber[first], modifiers)
  return /^[\d;:]*$/.test(parameters) && final !== 'M' ? withModifiers(byLetter[final], modifiers) : null
}

/** The key that sends ESC O and a character, as keypads and some cursor keys do. */
export function keypadKey(final: string): KeyPress | null {
  return withModifiers(byLetter[final], '')
}

/** Names in the order Ctrl, Alt, Shift: 'Ctrl+Alt+Left'. */
function prefixOf(modifiers: string): string {
  const bits = Math.max(0, Number(modifiers || 1) - 1)
  return `${bits & 4 ? 'Ctrl+' : ''}${bits & 2 ? 'Alt+' : ''}${bits & 1 ? 'Shift+' : ''}`
}

function withModifiers(name: string | undefined, modifiers: string): KeyPress | null {
  return name === undefined ? null : namedKey(prefixOf(modifiers) + name)
}

/** A key by its code point, as terminals send it that tell all keys apart. */
function codeKey(code: number, modifiers: string): KeyPress | null {
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff) return null
  const prefix = prefixOf(modifiers)
  const character = String.fromCodePoint(code)
  if (special.has(code)) return namedKey(prefix + controlKey(character).name)
  // Keys without a character have code points for private use.
  if (code < 0x20 || (code >= 0xe000 && code <= 0xf8ff)) return null
  if (prefix === '') return keyOf(character)
  if (prefix === 'Shift+') return keyOf(character.toUpperCase())
  return namedKey(prefix + (prefix.startsWith('Ctrl+') ? character.toUpperCase() : character))
}
