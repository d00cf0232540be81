import { describe, expect, it } from 'vitest'
import { contrast, luminance } from './contrast.ts'
import { rateMarks } from './rate-marks.ts'
import { runMark, runMarks } from './run-mark.ts'
import { theme } from './theme.ts'
import { verdictMark, verdictMarks } from './verdict-mark.ts'

const sides = ['light', 'dark'] as const

describe.each(sides)('on %s paper', (side) => {
  const paper = theme.paper[side]

  it('[VIEW-4] marks of runs contrast at least 3:1 with the paper and with the good band', () => {
    for (const { color } of runMarks(64)) {
      expect(contrast(color[side], paper)).toBeGreaterThanOrEqual(3)
      expect(contrast(color[side], theme.band[side])).toBeGreaterThanOrEqual(2.6)
    }
  })

  it('[VIEW-5] words and verdicts contrast at least 4.5:1, axis lines 3:1', () => {
    const words = [theme.ink, theme.quiet, theme.accent, ...Object.values(verdictMarks).map((mark) => mark.color)]
    for (const word of words) expect(contrast(word[side], paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.accent[side], theme.band[side])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.axis[side], paper)).toBeGreaterThanOrEqual(3)
  })

  it('[VIEW-6] the colours of rates from cold to hot only lighten or only darken, so greyscale keeps their order', () => {
    const greys = runMarks(9).map(({ color }) => luminance(color[side]))
    const steps = greys.slice(1).map((grey, index) => Math.sign(grey - greys[index]!))
    expect(new Set(steps).size).toBe(1)
  })
})

it('[VIEW-7] terminal colours stand out on black and on white alike', () => {
  for (const { color } of [...runMarks(9), ...Object.values(verdictMarks)]) {
    expect(contrast(color.terminal, '#000000')).toBeGreaterThanOrEqual(3)
    expect(contrast(color.terminal, '#ffffff')).toBeGreaterThanOrEqual(3)
  }
  expect(runMarks(5).map(({ ansi16 }) => ansi16)).toEqual([34, 34, 36, 33, 31])
})

it('[VIEW-8] a rate has the same mark in whatever order the rates come, and the best one takes the accent', () => {
  const [hot, cold, middle] = rateMarks([1, 1e-4, 0.01])
  expect(rateMarks([1e-4, 0.01, 1])).toEqual([cold, middle, hot])
  expect([cold!.letter, middle!.letter, hot!.letter].join('')).toBe('ABC')
  const [, , best] = rateMarks([1e-4, 1e-3, 0.1, 1], { best: 0.1 })
  expect(best!.color).toEqual(middle!.color)
  expect(() => rateMarks([1, 2], { best: 3 })).toThrow('best is 3, not one of 1, 2')
})

it('[VIEW-9] the first 36 runs differ in dash or marker, all 64 in letter', () => {
  const marks = runMarks(64)
  expect(new Set(marks.slice(0, 36).map(({ dash, marker }) => `${dash} ${marker}`)).size).toBe(36)
  expect(new Set(marks.map(({ letter }) => letter)).size).toBe(64)
  expect(() => runMark(64, 0)).toThrow('expected a whole number from 0 to 63')
})

it('[VIEW-10] every verdict has a glyph of one character, a word, and an ASCII form', () => {
  const row = (verdict: keyof typeof verdictMarks): string =>
    `${verdictMark(verdict).glyph} ${verdictMark(verdict).word}`
  expect((['healthy', 'too-large', 'too-small', 'not-enough-evidence'] as const).map(row)).toEqual([
    '✓ healthy',
    '▲ too large',
    '▼ too small',
    '? not enough evidence',
  ])
  for (const { glyph, ascii } of Object.values(verdictMarks)) {
    expect([...glyph]).toHaveLength(1)
    expect(ascii).toMatch(/^[\x21-\x7e]$/)
  }
})
