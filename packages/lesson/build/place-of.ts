import type { Node } from 'mdast'
import type { ProseContext } from './prose-context.ts'

/** File and line of a node. */
export function placeOf({ position }: Node, { place, firstLine }: ProseContext): string {
  return position === undefined || firstLine === undefined ? place : `${place}:${position.start.line + firstLine - 1}`
}
