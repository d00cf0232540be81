import { type Chapter, chapters } from '@sweetspot/lesson'
import { addressOf, chapterPath } from '../address.ts'
import styles from './ChapterSteps.module.css'

/** The chapter before and the one after. */
export function ChapterSteps({ chapter }: { readonly chapter: Chapter }) {
  const at = chapters.findIndex(({ slug }) => slug === chapter.slug)
  const [before, after] = [chapters[at - 1], chapters[at + 1]]
  return (
    <nav className={styles['steps']} aria-label="Chapters">
      {before && (
        <a href={addressOf(chapterPath(before))} rel="prev">
          <span className={styles['way']}>← Chapter {before.number}</span>
          <span className={styles['title']}>{before.title}</span>
        </a>
      )}
      {after ? (
        <a href={addressOf(chapterPath(after))} rel="next" className={styles['next']}>
          <span className={styles['way']}>Chapter {after.number} →</span>
          <span className={styles['title']}>{after.title}</span>
          <span className={styles['puzzle']}>{after.puzzle}</span>
        </a>
      ) : (
        <a href={addressOf('/lab/')} className={styles['next']}>
          <span className={styles['way']}>The lab →</span>
          <span className={styles['title']}>Try your own rates</span>
          <span className={styles['puzzle']}>Every task, every optimizer, up to 16 runs overlaid.</span>
        </a>
      )}
    </nav>
  )
}
