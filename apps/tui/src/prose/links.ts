import type { Block, Inline } from '@sweetspot/lesson'

/** Addresses in the order in which a text first names them; a text gives each its number. */
export type Links = readonly string[]

/** The addresses that a chapter names, each once; those of other chapters are named in the text. */
export function linksIn(blocks: readonly Block[]): Links {
  return [...new Set(blocks.flatMap(ofBlock))]
}

/** Whether an address is a chapter of the course, which the words of the link name. */
export function isChapter(href: string): boolean {
  return href.startsWith('/lesson/')
}

function ofBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return ofInlines(block.children)
    case 'list':
      return block.items.flat().flatMap(ofBlock)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(ofInlines)
    case 'note':
    case 'recap':
    case 'work':
    case 'more':
      return block.children.flatMap(ofBlock)
    default:
      return []
  }
}

function ofInlines(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'strong' || inline.kind === 'emphasis') return ofInlines(inline.children)
    return inline.kind === 'link' && !isChapter(inline.href) ? [inline.href] : []
  })
}
