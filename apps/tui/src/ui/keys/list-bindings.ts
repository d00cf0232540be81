import type { Binding } from './binding.ts'

/** How far a page goes. */
const page = 10

/** The keys that move through a list of so many entries. */
export function listBindings(count: number, at: number, move: (at: number) => void): readonly Binding[] {
  const to = (place: number) => () => move(Math.max(0, Math.min(count - 1, place)))
  return [
    { keys: ['Down', 'j'], does: 'down', hint: 'move', run: to(at + 1) },
    { keys: ['Up', 'k'], does: 'up', run: to(at - 1) },
    { keys: ['PageDown', 'Ctrl+F'], does: 'a page down', run: to(at + page) },
    { keys: ['PageUp', 'Ctrl+B'], does: 'a page up', run: to(at - page) },
    { keys: ['Home', 'g'], does: 'to the first', run: to(0) },
    { keys: ['End', 'G'], does: 'to the last', run: to(count - 1) },
  ]
}
