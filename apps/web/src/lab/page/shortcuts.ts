import type { PressedKey } from '../../figure/shortcuts.ts'

/** Every shortcut: its keys as they are written, and what it does. */
export const shortcuts = {
  play: { keys: ['k'], meaning: 'play or pause' },
  back: { keys: ['j'], meaning: 'one step back' },
  on: { keys: ['l'], meaning: 'one step on' },
  start: { keys: ['Home'], meaning: 'to the start' },
  end: { keys: ['End'], meaning: 'to the end' },
  previous: { keys: ['['], meaning: 'take the run before in hand' },
  next: { keys: [']'], meaning: 'take the next run in hand' },
  faster: { keys: ['+'], meaning: 'its rate times √10' },
  slower: { keys: ['-'], meaning: 'its rate divided by √10' },
  duplicate: { keys: ['d'], meaning: 'duplicate it' },
  remove: { keys: ['Delete'], meaning: 'remove it' },
  hide: { keys: ['h'], meaning: 'draw it or not' },
  solo: { keys: ['s'], meaning: 'draw it alone' },
  change: { keys: ['c'], meaning: 'change its rate where the cursor stands' },
  fork: { keys: ['f'], meaning: 'fork it where the cursor stands' },
  train: { keys: ['r'], meaning: 'run again, or cancel' },
  undo: { keys: ['Ctrl+Z'], meaning: 'undo' },
  redo: { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], meaning: 'redo' },
  help: { keys: ['?'], meaning: 'show this list' },
} as const satisfies Record<string, { readonly keys: readonly string[]; readonly meaning: string }>

export type Shortcut = keyof typeof shortcuts

/** The shortcut that a key stands for; null for none, and where keys write text. */
export function shortcutOf(
  { key, altKey, ctrlKey, metaKey, isTyping }: PressedKey,
  shiftKey: boolean,
): Shortcut | null {
  if (isTyping || altKey) return null
  const controlled = ctrlKey || metaKey
  // A letter with Shift is another letter; of other keys Shift makes what they write.
  const written = controlled ? `Ctrl+${shiftKey ? 'Shift+' : ''}${key.toUpperCase()}` : key
  const found = Object.entries(shortcuts).find(([, { keys }]) => (keys as readonly string[]).includes(written))
  return (found?.[0] as Shortcut | undefined) ?? null
}
