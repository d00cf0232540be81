import type { Binding } from './binding.ts'

/** Lines that a page goes. */
const page = 10

/** The keys that scroll lines by so many; `hint` stands in the line at the bottom where there is something to scroll. */
export function scrollBindings(by: (lines: number) => void, hint?: string): readonly Binding[] {
  const scroll = (lines: number) => () => by(lines)
  return [
    { keys: ['Down', 'j'], does: 'down', ...(hint !== undefined && { hint }), run: scroll(1) },
    { keys: ['Up', 'k'], does: 'up', run: scroll(-1) },
    { keys: ['PageDown', 'Ctrl+F', 'Space'], does: 'a page down', run: scroll(page) },
    { keys: ['PageUp', 'Ctrl+B'], does: 'a page up', run: scroll(-page) },
    { keys: ['End', 'G'], does: 'to the end', run: scroll(Number.POSITIVE_INFINITY) },
    { keys: ['Home', 'g'], does: 'to the top', run: scroll(Number.NEGATIVE_INFINITY) },
  ]
}
