/** A key as bindings name it, with what it writes. */
export interface KeyPress {
  /** 'a', '+', 'Up', 'Enter', 'Ctrl+R', 'Shift+Tab', 'Space', 'Alt+b', 'F1'. */
  readonly name: string
  /** The text that it writes into a line; '' for none. */
  readonly text: string
}

/** The key that writes a character. */
export function keyOf(character: string): KeyPress {
  return { name: character === ' ' ? 'Space' : character, text: character }
}

/** A key that writes nothing. */
export function namedKey(name: string): KeyPress {
  return { name, text: '' }
}
