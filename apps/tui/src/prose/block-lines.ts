import type { Block } from '@sweetspot/lesson'
import { paint } from '@sweetspot/view'
import { safeText } from '../cli/safe-text.ts'
import type { Links } from './links.ts'
import { type ProseLook, painted, type Span } from './span.ts'
import { formulaText, spansOf } from './spans-of.ts'
import { spokenTableLines, tableLines } from './table-lines.ts'
import { visibleWidth } from './visible-width.ts'
import { wrapSpans } from './wrap-spans.ts'

/** The blocks that are text and nothing else. */
export type TextBlock = Exclude<Block, { kind: 'figure' | 'question' | 'tool' | 'more' }>

/** What stands over the two blocks that a reader keeps. */
const titles = { recap: 'To keep', work: 'What you would do at work' } as const

/** Whether a block is text and nothing else. */
export function isText(block: Block): block is TextBlock {
  return block.kind !== 'figure' && block.kind !== 'question' && block.kind !== 'tool' && block.kind !== 'more'
}

/** A block as lines of text, as wide as the look says. */
export function blockLines(block: TextBlock, links: Links, look: ProseLook): string[] {
  const { color, ascii, width } = look
  switch (block.kind) {
    case 'heading':
      return headingLines(spansOf(block.children, links, look, 'bold'), block.level === 2 ? 'strong' : 'quiet', look)
    case 'paragraph':
      return wrapped(spansOf(block.children, links, look), look)
    case 'list':
      return block.items.flatMap((item, i) => {
        const sign = block.ordered ? `${i + 1}. ` : ascii ? '- ' : '• '
        return behind(sign, ' '.repeat(sign.length), item, links, look)
      })
    case 'table':
      return look.isSpoken ? spokenTableLines(block, links, look) : tableLines(block, links, look)
    case 'code':
      return block.text.split('\n').map((line) => `  ${safeText(line, look)}`)
    case 'display':
      // Where two formulas stand side by side and there is no room, each gets its line.
      return formulaText(block.formula.plain, look)
        .split(/ {3,}/)
        .flatMap((formula) => wrapped([{ text: safeText(formula, look), ink: null }], { ...look, width: width - 4 }))
        .map((line) => `    ${line}`)
    case 'note': {
      const sign = look.isSpoken ? '' : paint(ascii ? '| ' : '┆ ', 'dim', color)
      return behind(sign, sign, block.children, links, look)
    }
    case 'recap':
    case 'work': {
      const sign = look.isSpoken ? '' : paint(ascii ? '# ' : '▌ ', 'bold', color)
      const title = `${sign}${paint(titles[block.kind].toUpperCase(), 'bold', color)}`
      return [title, ...behind(sign, sign, block.children, links, look)]
    }
  }
}

/** A heading; where there are no weights, a strong one is underlined. */
export function headingLines(spans: readonly Span[], rank: 'strong' | 'quiet', look: ProseLook): string[] {
  const lines = wrapped(spans, look)
  if (look.color !== 'none' || look.isSpoken || rank === 'quiet') return lines
  return [...lines, (look.ascii ? '-' : '─').repeat(Math.max(...lines.map(visibleWidth)))]
}

/** Blocks of text one below the other, with an empty line between two. */
function blocksLines(blocks: readonly Block[], links: Links, look: ProseLook): string[] {
  return blocks.flatMap((block, i) => {
    const lines = isText(block) ? blockLines(block, links, look) : []
    return i > 0 && lines.length > 0 ? ['', ...lines] : lines
  })
}

function wrapped(spans: readonly Span[], { width, color }: ProseLook): string[] {
  return wrapSpans(spans, width).map((line) => painted(line, color))
}

/** Blocks with a sign before their first line and another, as wide, before the others. */
function behind(first: string, rest: string, blocks: readonly Block[], links: Links, look: ProseLook): string[] {
  const inner = { ...look, width: look.width - visibleWidth(first) }
  return blocksLines(blocks, links, inner).map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd())
}
