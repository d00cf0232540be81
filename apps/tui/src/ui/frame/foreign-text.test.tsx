import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openFrame, plainScreen } from '../../../test/open-frame.tsx'

/** Text as a file's name, a link or a log may hold it: with everything that controls a terminal. */
const foreign = fc.string({
  minLength: 1,
  unit: fc.constantFrom(
    'a',
    'é',
    '漢',
    ' ',
    '\n',
    '\t',
    '\u001b',
    '[2J',
    '[31m',
    ']52;c;YQ==\u0007',
    'P',
    '\\',
    '\u009b',
    '\u009d',
    '\u0007',
    '\u0000',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u007f',
  ),
})

/** What the painter itself sends: places, erased lines, whole pictures, wrapping, the cursor of a line. */
const own = new RegExp(`${'\u001b'}\\[(?:\\d+;1H|0m|K|2J|\\?2026[hl]|\\?7[hl]|7m|27m)`, 'g')

it('[TUI-65] no control character of a name, a link or an answer reaches the terminal: in the line, its offers, messages and sheets', async () => {
  await fc.assert(
    fc.asyncProperty(foreign, foreign, async (text, other) => {
      const shared = { name: text, command: text, link: `#x=${other}`, page: 'lab', files: null } as const
      const bindings = () => [{ keys: ['a'], does: text, hint: other, run: () => {} }]
      using opened = openFrame({
        screens: [
          plainScreen({
            shared: () => shared,
            bindings,
            commands: () => [{ name: text, does: other, run: () => text }],
          }),
        ],
      })
      const { frame, press, lines } = opened
      await lines()
      frame.say(text)
      await lines()
      frame.ask({ label: text, initial: other, complete: () => [text, other], answer: () => text })
      await lines()
      press('Tab')
      await lines()
      press('Enter')
      await lines()
      press('Escape', 'y')
      await lines()
      press('Escape', '?')
      await lines()
      frame.paste(text, true)
      await lines()
      const rest = opened.sent().replace(own, '')
      expect([...rest].filter((one) => one < ' ' || /[\u007f-\u009f\u202e\u2066\u200f]/.test(one))).toEqual([])
    }),
    { seed: 1, numRuns: 150 },
  )
})
