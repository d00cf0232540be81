import type { RootContent, Table } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Block } from '../src/tree.ts'
import { formulaOf } from './formula.ts'
import { inlinesOf, referenceOf } from './inlines.ts'
import { placeOf } from './place-of.ts'
import { plainText } from './plain-text.ts'
import type { ProseContext } from './prose-context.ts'
import { checkTypedNumbers } from './typed-numbers.ts'

/** What stands on lines of its own, in the lesson's words. */
export function blocksOf(nodes: readonly RootContent[], context: ProseContext): Block[] {
  return nodes.flatMap((node) => blockOf(node, context) ?? [])
}

function blockOf(node: RootContent, context: ProseContext): Block | undefined {
  const place = placeOf(node, context)
  switch (node.type) {
    case 'yaml':
      return undefined
    case 'heading': {
      if (node.depth !== 2 && node.depth !== 3) break
      const children = inlinesOf(node.children, context)
      return { kind: 'heading', level: node.depth, id: headingId(plainText(children)), children }
    }
    case 'paragraph':
      return { kind: 'paragraph', children: inlinesOf(node.children, context) }
    case 'list': {
      const items = node.children.map(({ children }) => blocksOf(children, context))
      return { kind: 'list', ordered: node.ordered === true, items }
    }
    case 'table':
      return tableOf(node, context)
    case 'code':
      return { kind: 'code', text: node.value }
    case 'math':
      return { kind: 'display', formula: formulaOf(node.value, context, place) }
    case 'leafDirective':
      return leafOf(node, context, place)
    case 'containerDirective':
      return containerOf(node, context, place)
  }
  const what = node.type === 'heading' ? `a heading of level ${node.depth}` : node.type
  context.problems.add(place, `${what} is not part of the lesson's Markdown`)
  return undefined
}

function tableOf({ children }: Table, context: ProseContext): Block {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => inlinesOf(cell.children, context)))
  return { kind: 'table', head, rows }
}

function leafOf({ name, attributes }: LeafDirective, context: ProseContext, place: string): Block | undefined {
  if (name === 'figure') return { kind: name, id: referenceOf(attributes, context.figures, context, place) }
  if (name === 'question') return { kind: name, id: referenceOf(attributes, context.questions, context, place) }
  if (name === 'tool' && attributes?.['name'] === 'diagnose') return { kind: name, name: 'diagnose' }
  context.problems.add(place, `::${name} is not part of the lesson's Markdown`)
  return undefined
}

function containerOf(node: ContainerDirective, context: ProseContext, place: string): Block | undefined {
  const { name, children } = node
  if (name === 'more') {
    return { kind: name, title: titleOf(node, context, place), children: blocksOf(children, context) }
  }
  if (name === 'note' || name === 'recap' || name === 'work') {
    return { kind: name, children: blocksOf(children, context) }
  }
  context.problems.add(place, `:::${name} is not part of the lesson's Markdown`)
  return undefined
}

/** What is folded away says what it is. */
function titleOf({ attributes }: ContainerDirective, context: ProseContext, place: string): string {
  const title = attributes?.['title'] ?? ''
  if (title === '') context.problems.add(place, 'a :::more needs {title="…"}')
  checkTypedNumbers(title, context, place)
  return title
}

/** The word by which a heading is linked to. */
function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
