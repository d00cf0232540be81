import { displayWidth } from '@sweetspot/view'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyOf, namedKey } from '../keys/key-press.ts'
import { completed } from './completion.ts'
import { edited, inserted, type Line, lineOf } from './line.ts'
import { type Recall, recalled } from './recall.ts'
import { shownLine } from './shown-line.ts'

/** A line after keys, with the cursor as |. */
function after(text: string, ...names: readonly string[]): string {
  const line = names.reduce(
    (line, name) => edited(line, name.length === 1 ? keyOf(name) : namedKey(name)),
    lineOf(text),
  )
  const { before, at, after } = shownLine(line, 1000)
  return `${before}|${line.cursor === [...new Intl.Segmenter().segment(line.text)].length ? '' : at}${after}`
}

it.each([
  [['Left', 'Left', 'x'], 'lr 3ex|-4'],
  [['Home', 'Delete', 'Delete'], '| 3e-4'],
  [['Ctrl+W'], 'lr |'],
  [['Ctrl+Left', 'Ctrl+K'], 'lr |'],
  [['Alt+b', 'Alt+b', 'Alt+f'], 'lr| 3e-4'],
  [['Ctrl+A', 'Ctrl+D', 'Ctrl+E', 'Backspace'], 'r 3e-|'],
  [['Left', 'Ctrl+U'], '|4'],
  [['PageUp', 'F5'], 'lr 3e-4|'],
])('[TUI-25] a line is edited by the habits of shells: %j', (keys, result) => {
  expect(after('lr 3e-4', ...keys)).toBe(result)
})

it('[TUI-26] the cursor moves by what people call characters', () => {
  expect(after('e\u0301👩‍👩‍👧漢', 'Left', 'Left', 'Backspace')).toBe('|👩‍👩‍👧漢')
})

it('[TUI-27] a line shows the part around its cursor in the cells it has, wide characters too', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '漢', '👩‍👩‍👧', 'e\u0301') })
  fc.assert(
    fc.property(text, fc.nat(60), fc.integer({ min: 4, max: 40 }), (whole, cursor, columns) => {
      const line: Line = { text: whole, cursor: Math.min(cursor, lineOf(whole).cursor) }
      const { before, at, after } = shownLine(line, columns)
      expect(displayWidth(before + at + after)).toBeLessThanOrEqual(Math.max(columns, displayWidth(at)))
      expect(`${whole} `).toContain(before + at + after)
    }),
    { seed: 1 },
  )
})

it('[TUI-28] a text that is pasted into a line stands at its cursor, and a line has an end', () => {
  expect(inserted({ text: 'ab', cursor: 1 }, 'xé')).toEqual({ text: 'axéb', cursor: 3 })
  expect(inserted(lineOf('a'), 'b'.repeat(1_000_000)).text).toHaveLength(10_000)
})

it('[TUI-29] Tab goes through what fits and begins again, Shift+Tab goes back', () => {
  const complete = () => ['lesson', 'lab', 'lr ']
  const texts: string[] = []
  let step = completed(lineOf('l'), null, complete, 1)
  for (const by of [1, 1, 1, -1] as const) {
    texts.push(step!.line.text)
    step = completed(step!.line, step!.completion, complete, by)
  }
  expect([...texts, step!.line.text]).toEqual(['lesson', 'lab', 'lr ', 'lesson', 'lr '])
})

it('[TUI-30] after the only thing that fits, Tab goes on with what may follow', () => {
  const complete = (text: string) => (text.startsWith('theme ') ? ['theme dark', 'theme light'] : ['theme '])
  const first = completed(lineOf('th'), null, complete, 1)!
  expect(completed(first.line, first.completion, complete, 1)!.line.text).toBe('theme dark')
})

it('[TUI-31] Up goes back through the answers of before, Down on again to what was being written', () => {
  let line = lineOf('dra')
  let recall: Recall | null = null
  const texts = ([1, 1, 1, -1, -1] as const).map((by) => {
    const next = recalled(line, recall, ['first', 'second'], by)
    if (next) ({ line, recall } = next)
    return line.text
  })
  expect(texts).toEqual(['second', 'first', 'first', 'second', 'dra'])
})
