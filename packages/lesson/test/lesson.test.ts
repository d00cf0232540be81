import { fileURLToPath } from 'node:url'
import { toLink } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { blocksWithin } from '../build/blocks-within.ts'
import { lessonSources } from '../build/lesson-sources.ts'
import { readingTime } from '../build/reading-time.ts'
import { textsOf } from '../build/texts-of.ts'
import { chapters, figureNamed, figures, questions, values } from '../src/index.ts'
import type { Block } from '../src/tree.ts'
import { read } from './fixture.ts'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

const asked = Object.values(questions)

/** The words of a text as they are read, folded or not. */
const wordsOf = (blocks: readonly Block[]): string =>
  blocksWithin(blocks)
    .flatMap((block) => textsOf(block, asked))
    .join(' ')

const countOf = (text: string, what: RegExp) => text.match(what)?.length ?? 0

describe('the course', () => {
  it('[LESSON-13] has nothing missing, unknown, unused or typed in', () => {
    expect(read(lessonSources(fileURLToPath(new URL('..', import.meta.url)))).problems).toEqual([])
  })

  it('[LESSON-14] has eleven chapters in the order of their numbers', () => {
    expect(chapters.map(({ number, slug }) => `${number} ${slug}`)).toEqual([
      '1 the-knob',
      '2 too-large',
      '3 too-small',
      '4 same-loss-many-rates',
      '5 default-and-decades',
      '6 range-test',
      '7 adam',
      '8 how-sensitive',
      '9 edge-of-stability',
      '10 schedules',
      '11 your-own-run',
    ])
  })

  it.each(chapters)(
    '[LESSON-15] chapter $number asks before it shows, and ends with one sentence to keep and what to do at work',
    ({ blocks }) => {
      const kinds = blocks.map(({ kind }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['question', 'figure', 'recap', 'work']))
      const recaps = blocks.flatMap((block) => (block.kind === 'recap' ? [wordsOf(block.children)] : []))
      expect(recaps.map((recap) => countOf(recap, /[.?](?:\s|$)/g))).toEqual([1])
      expect(kinds.slice(-2)).toEqual(['recap', 'work'])
    },
  )

  it.each(chapters)(
    '[LESSON-16] a question of chapter $number stands before its figure, unless a switch of the figure answers it',
    ({ blocks }) => {
      const at = (kind: Block['kind'], id: string) =>
        blocksWithin(blocks).findIndex((block) => block.kind === kind && 'id' in block && block.id === id)
      const late = asked
        .filter(({ id }) => at('question', id) >= 0)
        .filter(({ id, figure }) => at('figure', figure) >= 0 && at('question', id) > at('figure', figure))
      expect(late.filter(({ figure }) => figureNamed(figure).variants.length === 1)).toEqual([])
    },
  )

  it('[LESSON-85] chapters 1 to 6 are read in 20 minutes, with their questions and a look at their figures', () => {
    const first = chapters.slice(0, 6)
    const minutes = first.reduce((sum, { blocks }) => sum + readingTime(blocks, asked), 0)
    const shown = first.reduce((sum, chapter) => sum + chapter.minutes, 0)
    expect(Math.max(minutes, shown)).toBeLessThanOrEqual(20)
  })

  it('[LESSON-86] each chapter of the second sitting takes five to eight minutes', () => {
    const outside = chapters.slice(6).filter(({ minutes }) => minutes < 5 || minutes > 8)
    expect(outside.map(({ slug, minutes }) => `${slug} ${minutes}`)).toEqual([])
  })

  it.each(chapters)(
    '[LESSON-18] chapter $number has no exclamation mark, and nothing in it is simple, obvious or a matter of course',
    ({ blocks }) => {
      expect(wordsOf(blocks)).not.toMatch(/!|\bsimply\b|\bobviously\b|\bof course\b/i)
    },
  )

  it('[LESSON-19] every figure has an id for its address, panels, a first variant and one sentence that says where to look', () => {
    for (const { id, panels, variants, look } of figures) {
      expect(id).toMatch(kebab)
      expect(panels.length, id).toBeGreaterThan(0)
      expect(new Set(variants.map((variant) => variant.id)).size, id).toBe(variants.length)
      expect(variants[0]?.id, id).toMatch(kebab)
      expect(countOf(look, /[.?](?:\s|$)/g), id).toBe(1)
    }
  })

  it('[LESSON-20] every variant of a figure fits into a link, and is a fresh copy each time it is read', () => {
    for (const variant of figures.flatMap(({ variants }) => variants)) {
      expect(toLink(variant.experiment)).toMatch(/^#x=/)
      expect(variant.experiment).not.toBe(variant.experiment)
    }
  })

  it('[LESSON-21] every question has two to five choices, and every wrong one that is chosen gets a hint', () => {
    for (const { id, choices, answer } of Object.values(questions)) {
      expect(choices.length, id).toBeGreaterThanOrEqual(2)
      expect(choices.length, id).toBeLessThanOrEqual(5)
      expect(
        choices.filter((choice) => choice.id !== answer && choice.hint === undefined),
        id,
      ).toEqual([])
    }
  })

  it('[LESSON-22] every number of the prose is one', () => {
    expect(Object.values(values).filter(({ value }) => Number.isNaN(value))).toEqual([])
  })
})
