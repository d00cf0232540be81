import { type Inline, values } from '@sweetspot/lesson'
import { formatAs, type Paint } from '@sweetspot/view'
import { safeText } from '../cli/safe-text.ts'
import { isChapter, type Links } from './links.ts'
import type { ProseLook, Span } from './span.ts'

type Look = Pick<ProseLook, 'color' | 'ascii'>

/** What stands within a line, as spans: links are followed by their number, formulas are in plain Unicode, numbers as view writes them. */
export function spansOf(inlines: readonly Inline[], links: Links, look: Look, ink: Paint | null = null): Span[] {
  return inlines.flatMap((inline) => ofOne(inline, links, look, ink))
}

function ofOne(inline: Inline, links: Links, look: Look, ink: Paint | null): Span[] {
  const span = (text: string, own = ink): Span => ({ text: safeText(text, look), ink: own })
  switch (inline.kind) {
    case 'text':
      return [span(inline.text)]
    case 'strong':
      return spansOf(inline.children, links, look, 'bold')
    case 'emphasis':
      // Without weights the stress would be lost.
      if (look.color === 'none') return [span('*'), ...spansOf(inline.children, links, look, ink), span('*')]
      return spansOf(inline.children, links, look, 'bold')
    case 'code':
      return [span(`\`${inline.text}\``)]
    case 'link': {
      const words = spansOf(inline.children, links, look, ink)
      return isChapter(inline.href) ? words : [...words, span(` [${links.indexOf(inline.href) + 1}]`, 'dim')]
    }
    case 'formula':
      return [span(formulaText(inline.plain, look))]
    case 'value':
      return [span(valueText(inline.id))]
  }
}

/** A formula as text: in ASCII a product is a star, since a dot has none. */
export function formulaText(plain: string, { ascii }: Pick<ProseLook, 'ascii'>): string {
  return ascii ? plain.replaceAll('·', '*') : plain
}

/** A number of the prose as it is written. */
export function valueText(id: string): string {
  const value = values[id]
  if (value === undefined) throw new Error(`The prose names the value '${id}', which the lesson does not have.`)
  return formatAs(value.format, value.value)
}
