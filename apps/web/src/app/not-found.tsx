import { chapters } from '@sweetspot/lesson'
import { addressOf, chapterPath } from '../site/address.ts'
import { metadataOf } from '../site/metadata.ts'
import page from '../site/Page.module.css'
import { Site } from '../site/Site.tsx'

export const metadata = metadataOf({
  title: 'Not found · Sweetspot',
  description: 'There is no page at this address.',
})

/** What stands at every address that is not a page's. */
export default function NotFound() {
  return (
    <Site section={null}>
      <div className={page['page']}>
        <div className={page['prose']}>
          <h1>There is no page here</h1>
          <p>The address may be mistyped, or the page has another name now. These are the chapters:</p>
          <ol>
            {chapters.map((chapter) => (
              <li key={chapter.slug}>
                <a href={addressOf(chapterPath(chapter))}>{chapter.title}</a>
              </li>
            ))}
          </ol>
          <p>
            Or go to the <a href={addressOf('/')}>start</a>, the <a href={addressOf('/lab/')}>lab</a>, or{' '}
            <a href={addressOf('/diagnose/')}>diagnose a run of yours</a>.
          </p>
        </div>
      </div>
    </Site>
  )
}
