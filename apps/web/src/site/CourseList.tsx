import { chapters } from '@sweetspot/lesson'
import { addressOf, chapterPath } from './address.ts'
import styles from './CourseList.module.css'
import { Progress } from './progress/Progress.tsx'
import { ReadMark } from './progress/ReadMark.tsx'

/** Chapters of the first sitting; the rest is the second. */
const firstSitting = 6

/** The course: every chapter with the question that it answers. */
export function CourseList() {
  const minutes = (from: number, to: number) =>
    chapters.slice(from, to).reduce((sum, chapter) => sum + chapter.minutes, 0)
  return (
    <>
      <h3 className={styles['sitting']}>First sitting, {minutes(0, firstSitting)} minutes</h3>
      <Chapters from={0} to={firstSitting} />
      <h3 className={styles['sitting']}>Second sitting, {minutes(firstSitting, chapters.length)} minutes</h3>
      <Chapters from={firstSitting} to={chapters.length} />
      <Progress chapters={chapters.map(({ slug }) => slug)} />
    </>
  )
}

function Chapters({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <ol className={styles['chapters']} start={from + 1}>
      {chapters.slice(from, to).map((chapter) => (
        <li key={chapter.slug}>
          <span className={styles['number']} aria-hidden="true">
            {chapter.number}
          </span>
          <div>
            <a href={addressOf(chapterPath(chapter))}>{chapter.title}</a> <ReadMark slug={chapter.slug} />
            <p>{chapter.puzzle}</p>
          </div>
          <span className={styles['minutes']}>{chapter.minutes} min</span>
        </li>
      ))}
    </ol>
  )
}
