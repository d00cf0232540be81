import type { Node } from 'mdast'
import type { ProseContext } from './prose-context.ts'

/** File and line of a node. */
export function placeOf({ position }: Node, { place, isFile }: ProseContext): string {
  return isFile && position ? `${place}:${position.start.line}` : place
}
