import type { Chapter } from '@sweetspot/lesson'
import { EndOfChapter } from '../progress/EndOfChapter.tsx'
import { Blocks } from '../prose/Blocks.tsx'
import prose from '../prose/Prose.module.css'
import { ChapterContents } from './ChapterContents.tsx'
import styles from './ChapterPage.module.css'
import { ChapterSteps } from './ChapterSteps.tsx'

/** One chapter: its puzzle, its contents, its prose, and the way on. */
export function ChapterPage({ chapter }: { readonly chapter: Chapter }) {
  return (
    <div className={styles['page']}>
      <header className={styles['title']}>
        <p className={styles['number']}>
          Chapter {chapter.number} · {chapter.minutes} minutes
        </p>
        <h1>{chapter.title}</h1>
        <p className={styles['puzzle']}>{chapter.puzzle}</p>
      </header>
      <ChapterContents chapter={chapter} />
      <article className={prose['prose']}>
        <Blocks of={chapter.blocks} />
      </article>
      <EndOfChapter slug={chapter.slug} />
      <ChapterSteps chapter={chapter} />
    </div>
  )
}
