import type { Block, Chapter } from '@sweetspot/lesson'
import { isText, type TextBlock } from '../../../../prose/block-lines.ts'

/** A piece of a chapter as it is read: what is scrolled over, and what keys are about. */
export type Piece = {
  /** Unique in the chapter, whatever is unfolded. */
  readonly key: string
  /** Whether it lies in a fold. */
  readonly isInside: boolean
} & (
  | { readonly kind: 'opening' | 'ending' | 'tool' }
  | { readonly kind: 'text'; readonly block: TextBlock }
  | { readonly kind: 'figure' | 'question'; readonly id: string }
  | { readonly kind: 'fold'; readonly title: string; readonly isOpen: boolean }
)

/** The pieces of a chapter, from its title to the way on; what is folded has none. */
export function piecesOf({ blocks }: Chapter, unfolded: readonly string[]): readonly Piece[] {
  return [
    { key: 'opening', isInside: false, kind: 'opening' },
    ...blocks.flatMap((block, i) => ofBlock(block, String(i), false, unfolded)),
    { key: 'ending', isInside: false, kind: 'ending' },
  ]
}

function ofBlock(block: Block, key: string, isInside: boolean, unfolded: readonly string[]): Piece[] {
  if (isText(block)) return [{ key, isInside, kind: 'text', block }]
  switch (block.kind) {
    case 'figure':
    case 'question':
      return [{ key, isInside, kind: block.kind, id: block.id }]
    case 'tool':
      return [{ key, isInside, kind: 'tool' }]
    case 'more': {
      const isOpen = unfolded.includes(key)
      const inner = isOpen ? block.children.flatMap((child, i) => ofBlock(child, `${key}.${i}`, true, unfolded)) : []
      return [{ key, isInside, kind: 'fold', title: block.title, isOpen }, ...inner]
    }
  }
}

/** Whether keys are about a piece: it can be chosen. */
export function canBeChosen({ kind }: Piece): boolean {
  return kind === 'figure' || kind === 'question' || kind === 'fold' || kind === 'tool'
}
