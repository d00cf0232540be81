import type { Root } from 'mdast'
import 'mdast-util-directive'
import 'mdast-util-math'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).use(remarkDirective)

/** The syntax tree of a chapter's Markdown. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}
