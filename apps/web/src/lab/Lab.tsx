'use client'

import { type ComponentType, useEffect, useState } from 'react'
import styles from './Lab.module.css'

/** What the lab is given by its page. */
export interface LabProps {
  /** The titles of the course's chapters, by number. */
  readonly chapterTitles: Readonly<Record<number, string>>
}

/** The lab: loaded when the page is there, for it draws what only a browser can compute. */
export function Lab(props: LabProps) {
  const [Live, setLive] = useState<ComponentType<LabProps> | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    import('./LabLive.tsx').then(
      ({ LabLive }) => setLive(() => LabLive),
      () => setFailed(true),
    )
  }, [])
  if (Live !== null) return <Live {...props} />
  return (
    <div className={styles['waiting']}>
      <p className={styles['loading']}>
        {failed ? 'The lab could not be loaded. Reload the page to try again.' : 'The lab is being set up…'}
      </p>
      <div className={styles['without']}>
        <p>The lab trains networks in your browser and needs JavaScript. The same runs in a terminal:</p>
        <p>
          <code>sweetspot compare flagship</code>
        </p>
      </div>
    </div>
  )
}
