import { Diagnose } from '../../diagnose/Diagnose.tsx'
import { metadataOf } from '../../site/metadata.ts'
import page from '../../site/Page.module.css'
import { Site } from '../../site/Site.tsx'

export const metadata = metadataOf({
  title: 'Diagnose a run · Sweetspot',
  description:
    'Paste or drop a log with a loss column: a verdict, the evidence on the curve, and what to try next. Nothing leaves your browser.',
})

/** The tool for a reader's own run. */
export default function Page() {
  return (
    <Site section="diagnose" isStart>
      <div className={page['page']}>
        <header className={page['head']}>
          <h1>What is wrong with your run?</h1>
          <p className={page['lead']}>
            Paste or drop a log with a loss column. The verdict comes with its evidence and with what to try next. The
            file stays in this tab.
          </p>
        </header>
        <Diagnose />
      </div>
    </Site>
  )
}
