import type { Block } from '../src/tree.ts'
import { blocksWithin } from './blocks-within.ts'
import { type ReadQuestion, textsOf } from './texts-of.ts'

const wordsPerMinute = 230
/** To look at a figure or a tool; to play with it takes as long as you like. */
const minutesPerFigure = 1 / 3

/** Minutes for the main line of a text, its questions and figures; what is folded away or stands in the margin is extra. */
export function readingTime(blocks: readonly Block[], questions: readonly ReadQuestion[]): number {
  const line = blocksWithin(blocks, ['more', 'note'])
  const figures = line.filter(({ kind }) => kind === 'figure' || kind === 'tool').length
  const words = line.flatMap((block) => textsOf(block, questions)).join(' ')
  return (words.match(/\S+/g)?.length ?? 0) / wordsPerMinute + figures * minutesPerFigure
}
