import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runMark } from '../marks/run-mark.ts'
import { paint } from './color.ts'
import { displayWidth, truncate } from './display-width.ts'
import { sanitise, sanitiseLine } from './sanitise.ts'
import { textTable } from './text-table.ts'

const forbidden = (code: number): boolean =>
  (code < 0x20 && code !== 9 && code !== 10) ||
  (code >= 0x7f && code <= 0x9f) ||
  [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].includes(code)

describe('sanitise', () => {
  it('[VIEW-22] escape sequences go together with what they carry, in their 7-bit and 8-bit forms', () => {
    const hidden = [
      '\u001b[31m',
      '\u009b2J',
      '\u001b]0;title\u0007',
      '\u001b]52;c;c2VjcmV0\u001b\\',
      '\u009d8;;http://x\u009c',
      '\u001bPq#0\u001b\\',
      '\u001b_G\u001b\\',
      '\u001b^pm\u001b\\',
      '\u001bXsos\u001b\\',
      '\u001bc',
      '\u001b(B',
      '\u202e',
      '\u2066',
      '\r',
      '\u0000',
      '\u007f',
      '\u0085',
    ]
    for (const sequence of hidden) expect(sanitise(`a${sequence}b`)).toBe('ab')
    expect(sanitise('a\u001b]0;never ends')).toBe('a')
    expect(sanitise('a\tb\nc é 日本 🙂')).toBe('a\tb\nc é 日本 🙂')
    expect(sanitiseLine('a\t\nb')).toBe('a b')
  })

  it('[VIEW-23] whatever the text, no control byte but tab and newline and no bidi control is left', () => {
    const nasty = fc.constantFrom(
      '\u001b',
      '\u001b[',
      '\u001b]',
      '\u009b',
      '\u009d',
      '\u0007',
      '\u001b\\',
      '\u202e',
      ';',
      'm',
    )
    const text = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 }))).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (dirty) => {
        const clean = sanitise(dirty)
        expect([...clean].filter((character) => forbidden(character.charCodeAt(0)))).toEqual([])
        expect(sanitise(clean)).toBe(clean)
      }),
    )
  })
})

it('[VIEW-24] width is counted in cells: wide characters two, combining marks none; a cut text fits', () => {
  expect(['abc', '日本', 'e\u0301', '⣿▲∞', '🙂', '한글'].map(displayWidth)).toEqual([3, 4, 1, 3, 2, 4])
  expect([truncate('日本語', 4), truncate('abcdef', 4), truncate('abc', 3), truncate('abc', 0)]).toEqual([
    '日…',
    'abc…',
    'abc',
    '',
  ])
})

it('[VIEW-25] colour comes only when asked for, in the depth asked for', () => {
  const mark = runMark(0, 1)
  expect(paint('x', mark, 'none')).toBe('x')
  expect(paint('x', mark, '16')).toBe('\u001b[31mx\u001b[39m')
  expect(paint('x', mark, '256')).toBe(`\u001b[38;5;${mark.ansi256}mx\u001b[39m`)
  expect(paint('x', mark, 'true')).toContain('\u001b[38;2;')
  expect(paint('x', 'dim', '16')).toBe('\u001b[2mx\u001b[22m')
})

describe('textTable', () => {
  const columns = [
    { key: 'rate', title: 'rate', align: 'right' },
    { key: 'loss', title: 'final loss', align: 'right', priority: 1 },
    { key: 'verdict', title: 'verdict', priority: 0 },
    { key: 'note', title: 'note', priority: 2 },
  ] as const
  const rows = [
    { cells: { rate: '0.1', loss: '0.1412', verdict: '✓ healthy', note: 'best' } },
    { cells: { rate: '3.16', loss: 'Infinity', verdict: '∞ diverged', note: 'left the numbers at step 126' } },
  ]

  it('[VIEW-26] numbers stand right, words left, under a thin line', () => {
    expect(`\n${textTable(columns, rows, { width: 80 })}\n`).toBe(
      `
rate  final loss  verdict     note
────────────────────────────────────────────────────────
 0.1      0.1412  ✓ healthy   best
3.16    Infinity  ∞ diverged  left the numbers at step 126
`.replace(/─+/, '─'.repeat(58)),
    )
  })

  it('[VIEW-27] where room is short the least needed columns go, then words are cut', () => {
    expect(textTable(columns, rows, { width: 30 }).split('\n')[0]).toBe('rate  final loss  verdict')
    expect(textTable(columns, rows, { width: 20 }).split('\n')[0]).toBe('rate  verdict')
    expect(textTable(columns, rows, { width: 12 }).split('\n')[3]).toBe('3.16  ∞ div…')
    expect(textTable(columns, rows, { width: 12, ascii: true })).toMatch(/^[\x20-\x7e\n]*$/)
  })

  it('[VIEW-28] a table is never wider than its width, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.integer({ min: 1, max: 90 }),
        fc.boolean(),
        (texts, width, ascii) => {
          const filled = texts.map((note) => ({ cells: { rate: '1', verdict: note, note } }))
          for (const line of textTable(columns, filled, { width, ascii }).split('\n')) {
            expect(displayWidth(line)).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })
})
