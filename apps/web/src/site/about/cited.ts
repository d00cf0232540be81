import type { Block, Chapter, Inline } from '@sweetspot/lesson'

/** A work that chapters link to. */
export interface Cited {
  readonly url: string
  /** As the first chapter that links to it calls it; with its place where two works have one name. */
  readonly name: string
  /** The numbers of the chapters. */
  readonly chapters: readonly number[]
}

/** The works outside the site that the chapters link to, in the order in which they do. */
export function citedIn(chapters: readonly Chapter[]): readonly Cited[] {
  const found = new Map<string, { name: string; chapters: Set<number> }>()
  for (const { number, blocks } of chapters) {
    for (const { href, name } of blocks.flatMap(linksOfBlock)) {
      if (!found.has(href)) found.set(href, { name, chapters: new Set() })
      found.get(href)!.chapters.add(number)
    }
  }
  const works = Array.from(found, ([url, { name, chapters }]) => ({ url, name, chapters: [...chapters] }))
  return works.map((work) => ({ ...work, name: isAlone(work, works) ? work.name : `${work.name}, ${placeOf(work)}` }))
}

const isAlone = ({ name }: Cited, works: readonly Cited[]): boolean =>
  works.filter((work) => work.name === name).length === 1

/** The address without what all addresses have. */
const placeOf = ({ url }: Cited): string => url.replace(/^https:\/\//, '').replace(/\/$/, '')

interface Link {
  readonly href: string
  readonly name: string
}

function linksOfBlock(block: Block): readonly Link[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children.flatMap(linksOfInline)
    case 'list':
      return block.items.flat().flatMap(linksOfBlock)
    case 'table':
      return [block.head, ...block.rows].flat(2).flatMap(linksOfInline)
    case 'more':
    case 'note':
    case 'recap':
    case 'work':
      return block.children.flatMap(linksOfBlock)
    default:
      return []
  }
}

function linksOfInline(inline: Inline): readonly Link[] {
  if (inline.kind === 'link' && inline.href.startsWith('https://')) {
    return [{ href: inline.href, name: inline.children.map(textOf).join('') }]
  }
  return 'children' in inline ? inline.children.flatMap(linksOfInline) : []
}

function textOf(inline: Inline): string {
  if ('children' in inline) return inline.children.map(textOf).join('')
  return 'text' in inline ? inline.text : ''
}
