import type { Block, Inline } from '@sweetspot/lesson'
import { expect, it } from 'vitest'
import { blockLines, type TextBlock } from './block-lines.ts'
import { linkLines } from './link-lines.ts'
import { linksIn } from './links.ts'
import { visibleWidth } from './visible-width.ts'

const text = (text: string): Inline => ({ kind: 'text', text })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })
const link = (href: string, words: string): Inline => ({ kind: 'link', href, children: [text(words)] })
const lines = (block: Block, look: object = {}) =>
  blockLines(block as TextBlock, linksIn([block]), { width: 24, color: 'none', ascii: false, ...look })

it('[TLES-32] each kind of block is text of its own kind', () => {
  expect(lines({ kind: 'heading', level: 2, id: 'why', children: [text('Why')] })).toEqual(['Why', '───'])
  expect(
    lines({ kind: 'list', ordered: false, items: [[paragraph(text('one of the words'), text(' that wrap'))]] }),
  ).toEqual(['• one of the words that', '  wrap'])
  expect(lines({ kind: 'list', ordered: true, items: [[paragraph(text('a'))], [paragraph(text('b'))]] })).toEqual([
    '1. a',
    '2. b',
  ])
  expect(lines({ kind: 'display', formula: { kind: 'formula', tex: '', plain: 'η = 1/λ     m = 2' } })).toEqual([
    '    η = 1/λ',
    '    m = 2',
  ])
  expect(lines({ kind: 'code', text: 'a\n  b' })).toEqual(['  a', '    b'])
  expect(lines({ kind: 'note', children: [paragraph(text('aside'))] })).toEqual(['┆ aside'])
  expect(lines({ kind: 'recap', children: [paragraph(text('keep'))] })).toEqual(['▌ TO KEEP', '▌ keep'])
  expect(lines({ kind: 'work', children: [paragraph(text('do'))] })[0]).toContain('WHAT YOU WOULD DO')
})

it('[TLES-33] stress is bold, and between stars where there are no weights; numbers are written as the site writes them', () => {
  const block = paragraph({ kind: 'emphasis', children: [text('loss')] }, text(' at '), {
    kind: 'value',
    id: 'knob-small-loss',
  })
  expect(lines(block)).toEqual(['*loss* at 0.8331'])
  expect(lines(block, { color: '16' })).toEqual(['\u001b[1mloss\u001b[22m at 0.8331'])
})

it('[TLES-34] links are numbered, and their addresses follow; those of chapters and screens are keys here', () => {
  const block = paragraph(link('https://a.b/c', 'A 2020'), link('/lesson/adam/', ' chapter 7 '), link('/lab/', 'lab'))
  expect(lines(block, { width: 60 })).toEqual(['A 2020 [1] chapter 7 lab [2]'])
  const look = { width: 60, color: 'none', ascii: false } as const
  expect(linkLines(linksIn([block]), 'key', look)).toEqual(['[1] https://a.b/c', '[2] the screen Lab, key 2', ''])
  expect(linkLines(linksIn([block]), 'command', look)[1]).toBe('[2] sweetspot lab')
})

it('[TLES-35] a table is never wider than its room; words are broken only where nothing else helps', () => {
  const cells = (...words: string[]) => words.map((word) => [text(word)])
  const table: Block = {
    kind: 'table',
    head: cells('rule', 'what it looks for'),
    rows: [cells('torch-lr-finder', 'the steepest fall from point to point'), cells('ours', 'the turn')],
  }
  const drawn = lines(table, { width: 32 })
  expect(Math.max(...drawn.map(visibleWidth))).toBeLessThanOrEqual(32)
  expect(drawn.join('\n')).toContain('torch-lr-finder')
  for (const width of [14, 20, 40])
    expect(Math.max(...lines(table, { width }).map(visibleWidth))).toBeLessThanOrEqual(width)
  expect(lines(table, { isSpoken: true, width: 80 })[1]).toBe('rule ours, what it looks for the turn.')
})
