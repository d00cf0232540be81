import { paint } from '@sweetspot/view'
import { safeText } from '../cli/safe-text.ts'
import type { Links } from './links.ts'
import { type ProseLook, painted, type Span } from './span.ts'
import { wrapSpans } from './wrap-spans.ts'

/** What a page of the site is here: a key of the laboratory, or a command of the shell. */
const pages: Readonly<Record<string, { readonly key: string; readonly command: string }>> = {
  '/lab/': { key: 'the screen Lab, key 2', command: 'sweetspot lab' },
  '/diagnose/': { key: 'the screen Diagnose, key 7', command: 'sweetspot diagnose' },
}

/** The addresses of a text under their numbers, with an empty line after them; nothing where there are none. */
export function linkLines(links: Links, way: 'key' | 'command', look: ProseLook): string[] {
  if (links.length === 0) return []
  const indent = `[${links.length}] `.length
  const lines = links.flatMap((href, i) => {
    const number = `[${i + 1}]`.padEnd(indent)
    const address: Span = { text: safeText(pages[href]?.[way] ?? addressOf(href), look), ink: 'dim' }
    return wrapSpans([address], look.width - indent).map(
      (line, row) => `${row === 0 ? paint(number, 'dim', look.color) : ' '.repeat(indent)}${painted(line, look.color)}`,
    )
  })
  return [...lines, '']
}

function addressOf(href: string): string {
  return href.startsWith('/') ? `${href.replaceAll('/', '')}: a page of the site, which npm start serves` : href
}
