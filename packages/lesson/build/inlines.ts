import type { PhrasingContent } from 'mdast'
import type { Inline } from '../src/tree.ts'
import { formulaOf } from './formula.ts'
import { placeOf } from './place-of.ts'
import type { ProseContext } from './prose-context.ts'
import { checkTypedNumbers } from './typed-numbers.ts'

/** What stands within a line, in the lesson's words. */
export function inlinesOf(nodes: readonly PhrasingContent[], context: ProseContext): Inline[] {
  return withColons(nodes).flatMap((node) => inlineOf(node, context) ?? [])
}

/** A colon before a digit, as in arXiv:1412.6980, is a colon, though the syntax of directives allows such names. */
function withColons(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const isColon = node.type === 'textDirective' && /^\d/.test(node.name)
    const text = isColon ? { ...node, type: 'text' as const, value: `:${node.name}` } : node
    const last = merged.at(-1)
    if (text.type !== 'text' || last?.type !== 'text') merged.push(text)
    else merged[merged.length - 1] = { ...last, value: last.value + text.value }
  }
  return merged
}

function inlineOf(node: PhrasingContent, context: ProseContext): Inline | undefined {
  const place = placeOf(node, context)
  switch (node.type) {
    case 'text':
      checkTypedNumbers(node.value, context, place)
      // A line break in the source is a space.
      return { kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }
    case 'strong':
    case 'emphasis':
      return { kind: node.type, children: inlinesOf(node.children, context) }
    case 'inlineCode':
      return { kind: 'code', text: node.value }
    case 'inlineMath':
      return formulaOf(node.value, context, place)
    case 'link':
      return linkOf(node.url, node.children, context, place)
    case 'textDirective':
      if (node.name !== 'value') break
      return { kind: 'value', id: referenceOf(node.attributes, context.values, context, place) }
  }
  const what = node.type === 'textDirective' ? `:${node.name}` : node.type
  context.problems.add(place, `${what} is not part of the lesson's Markdown`)
  return undefined
}

/** A link to a page of the site, or to a source, whose name carries its year. */
function linkOf(href: string, nodes: readonly PhrasingContent[], context: ProseContext, place: string): Inline {
  const outside = href.startsWith('https://')
  if (!outside && !context.pages.has(href)) context.problems.add(place, `the site has no page ${href}`)
  const cited = { ...context, definitions: { ...context.definitions, has: () => true } }
  return { kind: 'link', href, children: inlinesOf(nodes, outside ? cited : context) }
}

/** The id that a directive names; unknown ones are noted. */
export function referenceOf(
  attributes: Readonly<Record<string, string | null | undefined>> | null | undefined,
  names: ProseContext['values'],
  { problems }: ProseContext,
  place: string,
): string {
  const id = attributes?.['id'] ?? ''
  if (names.has(id)) names.use(id)
  else problems.add(place, id === '' ? `a ${names.kind} needs {id="…"}` : `there is no ${names.kind} '${id}'`)
  return id
}
