import type { Inline } from '@sweetspot/lesson'
import { addressOf } from '../address.ts'
import { Words } from '../Words.tsx'
import { Formula } from './Formula.tsx'
import styles from './Prose.module.css'
import { Value } from './Value.tsx'

/** What stands within a line: text, emphasis, code, links, formulas, computed numbers. */
export function Inlines({ of }: { readonly of: readonly Inline[] }) {
  return of.map((inline, index) => <One key={index} inline={inline} />)
}

function One({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return <Words>{inline.text}</Words>
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} />
        </em>
      )
    case 'code':
      return <code className={styles['word']}>{inline.text}</code>
    case 'link':
      return (
        <a href={isOfTheSite(inline.href) ? addressOf(inline.href) : inline.href}>
          <Inlines of={inline.children} />
        </a>
      )
    case 'formula':
      return <Formula tex={inline.tex} />
    case 'value':
      return <Value id={inline.id} />
  }
}

const isOfTheSite = (href: string): href is `/${string}` => /^\/(?!\/)/.test(href)
