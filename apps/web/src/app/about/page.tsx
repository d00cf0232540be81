import { Licences } from '../../site/about/Licences.tsx'
import { Method } from '../../site/about/Method.tsx'
import { Promises } from '../../site/about/Promises.tsx'
import { Sources } from '../../site/about/Sources.tsx'
import { metadataOf } from '../../site/metadata.ts'
import page from '../../site/Page.module.css'
import { Site } from '../../site/Site.tsx'

export const metadata = metadataOf({
  title: 'About · Sweetspot',
  description:
    'How the numbers are made, what they rest on, what they cannot say, and what happens to your data: nothing.',
})

/** How the site's numbers are made, whose work they rest on, and what they cannot say. */
export default function Page() {
  return (
    <Site section="about" isStart>
      <div className={page['page']}>
        <div className={page['prose']}>
          <h1>About Sweetspot</h1>
          <p className={page['lead']}>
            A course on the learning rate in which no result is typed in: each comes from a run that you can repeat.
          </p>
          <Method />
          <Promises />
          <Sources />
          <Licences />
        </div>
      </div>
    </Site>
  )
}
