import type { Inline } from '../src/tree.ts'

/** The words of a line without their markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('')
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'formula':
      return inline.plain
    case 'value':
      return inline.id
    default:
      return plainText(inline.children)
  }
}
