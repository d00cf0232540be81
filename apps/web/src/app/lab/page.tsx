import { chapterTitles } from '@sweetspot/lesson'
import { Lab } from '../../lab/Lab.tsx'
import { metadataOf } from '../../site/metadata.ts'
import { Site } from '../../site/Site.tsx'
import styles from './page.module.css'

export const metadata = metadataOf({
  title: 'The lab · Sweetspot',
  description:
    'Every task, optimizer and schedule; up to 16 runs overlaid; change the rate in mid-run or fork from any step.',
})

/** The lab. */
export default function Page() {
  return (
    <Site section="lab" isStart isWide>
      <div className={styles['lab']}>
        <h1 className="visually-hidden">The lab</h1>
        <Lab chapterTitles={chapterTitles} />
      </div>
    </Site>
  )
}
