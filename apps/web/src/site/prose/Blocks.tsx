import type { Block } from '@sweetspot/lesson'
import { Diagnose } from '../../diagnose/Diagnose.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { DisplayFormula } from './Formula.tsx'
import { Heading } from './Heading.tsx'
import { Inlines } from './Inlines.tsx'
import styles from './Prose.module.css'
import { ProseTable } from './ProseTable.tsx'
import { QuestionBlock } from './QuestionBlock.tsx'

/** Blocks of a chapter, one below the other. */
export function Blocks({ of }: { readonly of: readonly Block[] }) {
  return of.map((block, index) => <One key={index} block={block} />)
}

function One({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.children} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Blocks of={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <ProseTable head={block.head} rows={block.rows} />
    case 'code':
      return <CodeBlock text={block.text} />
    case 'display':
      return <DisplayFormula {...block.formula} />
    case 'figure':
      return <FigureBlock id={block.id} />
    case 'question':
      return <QuestionBlock id={block.id} />
    case 'tool':
      return (
        <div className={styles['wide']}>
          <Diagnose />
        </div>
      )
    case 'more':
      return (
        <details className={styles['more']}>
          <summary>{block.title}</summary>
          <Blocks of={block.children} />
        </details>
      )
    case 'note':
      return (
        <div className={styles['note']} role="note">
          <Blocks of={block.children} />
        </div>
      )
    case 'recap':
    case 'work':
      return (
        <section className={styles[block.kind]} aria-label={titles[block.kind]}>
          <p className={styles['kind']}>{titles[block.kind]}</p>
          <Blocks of={block.children} />
        </section>
      )
  }
}

const titles = { recap: 'To keep', work: 'What you would do at work' } as const
