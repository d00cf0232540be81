/** A key and what it does: the keys, the line at the bottom and the help all read this one table. */
export interface Binding {
  /** By their names, such as 'k', 'Up', 'Ctrl+R', 'Space'. */
  readonly keys: readonly string[]
  /** A few words for the help: 'play or pause'. */
  readonly does: string
  /** One or two words for the line at the bottom; without, only the help names the key. */
  readonly hint?: string
  run(): void
}

/** The keys of a binding as people read them. */
export function keysText({ keys }: Pick<Binding, 'keys'>, ascii: boolean): string {
  return keys.map((key) => (ascii ? key : (arrows[key] ?? key))).join(' ')
}

const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Escape: 'Esc' }
