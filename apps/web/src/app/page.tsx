import { chapters } from '@sweetspot/lesson'
import { addressOf, chapterPath } from '../site/address.ts'
import { CourseList } from '../site/CourseList.tsx'
import { Terminal } from '../site/home/Terminal.tsx'
import pageStyles from '../site/Page.module.css'
import { FigureBlock } from '../site/prose/FigureBlock.tsx'
import { Site } from '../site/Site.tsx'
import styles from './page.module.css'

/** The chapter whose figure stands first. */
const shown = chapters.find(({ slug }) => slug === 'same-loss-many-rates')!

/** The start: the figure of chapter 4, the course, the lab, the tool for one's own run, the terminal. */
export default function Page() {
  return (
    <Site section="course" isStart>
      <div className={pageStyles['page']}>
        <div className={styles['first']}>
          <header className={styles['head']}>
            <h1>Five learning rates, one network. Which is best, and how do you know?</h1>
            <p className={styles['lead']}>
              Same start, same batches; only the rate differs. Every figure of this short course trains a real network,
              here in your browser. <a href={addressOf(chapterPath(shown))}>Chapter {shown.number} reads this one</a>.
            </p>
          </header>
          <FigureBlock id="flagship" />
          <p className={styles['onward']}>
            <a className={styles['start']} href={addressOf(chapterPath(shown))}>
              How do you know? Chapter {shown.number}
            </a>
            <a href={addressOf(chapterPath(chapters[0]!))}>Or start at chapter 1</a>
          </p>
        </div>
        <div className={styles['columns']}>
          <section aria-labelledby="course">
            <h2 id="course">The course</h2>
            <CourseList />
          </section>
          <div className={styles['aside']}>
            <h2>The lab</h2>
            <p>
              Every task, optimizer and schedule; up to 16 runs overlaid; change the rate in mid-run, or fork from any
              step. <a href={addressOf('/lab/')}>Open the lab</a>
            </p>
            <h2>Your own run</h2>
            <p>
              Paste or drop a log with a loss column: a verdict, the evidence marked on the curve, and what to try next.
              The file stays in this tab. <a href={addressOf('/diagnose/')}>Diagnose a run</a>
            </p>
            <Terminal />
          </div>
        </div>
      </div>
    </Site>
  )
}
