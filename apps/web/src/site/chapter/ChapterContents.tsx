import type { Chapter } from '@sweetspot/lesson'
import { Inlines } from '../prose/Inlines.tsx'
import styles from './ChapterContents.module.css'

/** The sections of a chapter: above the prose, or beside it where there is room. */
export function ChapterContents({ chapter }: { readonly chapter: Chapter }) {
  const headings = chapter.blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level === 2)
  if (headings.length === 0) return null
  return (
    <nav className={styles['contents']} aria-label="In this chapter">
      <p className={styles['title']}>In this chapter</p>
      <ol>
        {headings.map(({ id, children }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Inlines of={children} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
