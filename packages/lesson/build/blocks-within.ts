import type { Block } from '../src/tree.ts'

/** These blocks and all blocks inside them, but for what stands in containers of the kinds left out. */
export function blocksWithin(blocks: readonly Block[], leftOut: readonly Block['kind'][] = []): readonly Block[] {
  return blocks.flatMap((block) => {
    if (leftOut.includes(block.kind)) return []
    return [block, ...blocksWithin(childrenOf(block), leftOut)]
  })
}

function childrenOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat()
    case 'note':
    case 'recap':
    case 'work':
    case 'more':
      return block.children
    default:
      return []
  }
}
