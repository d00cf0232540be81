import { type KeyPress, namedKey } from './key-press.ts'

const named: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\b': 'Backspace',
  '\u007f': 'Backspace',
  '\u0000': 'Ctrl+Space',
  '\u001b': 'Escape',
}

/** The key that sends a control character. */
export function controlKey(character: string): KeyPress {
  return namedKey(named[character] ?? `Ctrl+${String.fromCharCode(character.charCodeAt(0) + 64)}`)
}

/** Whether a character is one that keys send instead of writing it. */
export function isControl(character: string): boolean {
  return character < ' ' || character === '\u007f'
}
