import fc from 'fast-check'
import { expect, it } from 'vitest'
import { screens } from '../src/ui/screens/index.ts'
import { openFrame } from './open-frame.tsx'

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
const named = [
  'Up',
  'Down',
  'Left',
  'Right',
  'Enter',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Backspace',
  'Delete',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Space',
  'F1',
  'Ctrl+R',
  'Ctrl+W',
  'Alt+b',
]
/** Saving would write into the folder of the tests. */
const key = fc.constantFrom(...printable.filter((one) => one !== 's'), ...named, ...named)

it('[TUI-66] a thousand random keys on all screens, every picture drawn: nothing fails, and every picture fits', async () => {
  const [keys] = fc.sample(fc.array(key, { minLength: 1000, maxLength: 1000 }), { seed: 7, numRuns: 1 })
  for (const [columns, rows] of [
    [60, 16],
    [80, 24],
  ] as const) {
    using opened = openFrame({ screens, first: 'lesson', columns, rows })
    for (const one of keys!) {
      opened.press(one === ' ' ? 'Space' : one)
      const lines = await opened.lines()
      if (lines.length > rows - 1) expect([one, lines.length, lines]).toEqual([])
    }
  }
})
