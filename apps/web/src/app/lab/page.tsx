import { metadataOf } from '../../site/metadata.ts'
import page from '../../site/Page.module.css'
import { Site } from '../../site/Site.tsx'

export const metadata = metadataOf({
  title: 'The lab · Sweetspot',
  description:
    'Every task, optimizer and schedule; up to 16 runs overlaid; change the rate in mid-run or fork from any step.',
})

/** The lab. */
export default function Page() {
  return (
    <Site section="lab" isStart>
      <div className={page['page']}>
        <header className={page['head']}>
          <h1>The lab</h1>
        </header>
      </div>
    </Site>
  )
}
