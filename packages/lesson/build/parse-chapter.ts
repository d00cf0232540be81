import type { Block, Chapter, Inline } from '../src/tree.ts'
import { blocksOf } from './blocks.ts'
import { blocksWithin } from './blocks-within.ts'
import { frontMatterOf } from './front-matter.ts'
import { inlinesOf } from './inlines.ts'
import { parseMarkdown } from './markdown.ts'
import { createNames } from './names.ts'
import type { Problems } from './problems.ts'
import type { ProseContext, Vocabulary } from './prose-context.ts'

/** The name of a chapter's file: its number and the word in its address. */
const chapterFile = /(\d\d)-([a-z0-9-]+)\.md$/

/** A chapter before it is known how long its questions are. */
export type UntimedChapter = Omit<Chapter, 'minutes'>

/** A chapter's Markdown as the tree that the site and the terminal draw. */
export function parseChapter(file: string, text: string, vocabulary: Vocabulary, problems: Problems): UntimedChapter {
  const root = parseMarkdown(text)
  const { title, puzzle, definitions } = frontMatterOf(root, file, problems)
  const names = createNames('definition', definitions)
  const context: ProseContext = { ...vocabulary, place: file, isFile: true, definitions: names, problems }
  const blocks = blocksOf(root.children, context)
  for (const name of names.unused()) problems.add(`${file}:1`, `the definition ${name} is not used`)
  for (const id of repeatedHeadings(blocks)) problems.add(file, `two headings have the address #${id}`)
  const [, number = '0', slug = ''] = chapterFile.exec(file) ?? []
  return { number: Number(number), slug, title, puzzle, blocks }
}

/** A text of one paragraph, such as a question's prompt. */
export function parseLine(place: string, text: string, vocabulary: Vocabulary, problems: Problems): readonly Inline[] {
  const context: ProseContext = {
    ...vocabulary,
    place,
    isFile: false,
    definitions: createNames('definition', []),
    problems,
  }
  const [paragraph, ...rest] = parseMarkdown(text).children
  if (paragraph?.type !== 'paragraph' || rest.length > 0) {
    problems.add(place, 'expected one paragraph')
    return []
  }
  return inlinesOf(paragraph.children, context)
}

function repeatedHeadings(blocks: readonly Block[]): readonly string[] {
  const ids = blocksWithin(blocks).flatMap((block) => (block.kind === 'heading' ? block.id : []))
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
