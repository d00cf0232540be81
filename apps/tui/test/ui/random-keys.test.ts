import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasTmux, openTmux } from '../tmux.ts'

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((key) => key !== 'q')
const named = [
  'Up',
  'Down',
  'Left',
  'Right',
  'Enter',
  'Escape',
  'Tab',
  'BTab',
  'BSpace',
  'DC',
  'PPage',
  'NPage',
  'F1',
  'C-w',
  'C-r',
  'M-x',
]
const key = fc.oneof(fc.constantFrom(...printable), fc.constantFrom(...named))

describe.skipIf(!hasTmux)('a thousand random keys', () => {
  it('[TUI-67] in a real terminal: the laboratory still answers, and leaves as ever', async () => {
    await using session = openTmux({ script: 'echo before; $SWEETSPOT; echo "ended with $?"; exec cat' })
    await session.until(/The knob/)
    const [keys] = fc.sample(fc.array(key, { minLength: 1000, maxLength: 1000 }), { seed: 11, numRuns: 1 })
    for (let at = 0; at < 1000; at += 50) {
      for (const one of keys!.slice(at, at + 50)) session.keys(...(one.length === 1 ? ['-l', one] : [one]))
      // What lies over the screen is closed again, so that the next fifty are not all written into one line.
      session.keys('C-u', 'BSpace')
      session.keys('Escape')
    }
    await session.until((screen) => {
      session.keys('C-u', 'BSpace', '?')
      return /Keys of/.test(screen)
    })
    session.keys('C-c')
    expect(await session.until(/ended with/)).toMatch(/^before\nended with 130\n/)
  })
})
