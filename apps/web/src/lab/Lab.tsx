'use client'

import { type ComponentType, startTransition, useEffect, useState } from 'react'
import { addressOf } from '../site/address.ts'
import { Guard } from '../site/Guard.tsx'
import styles from './Lab.module.css'

/** What the lab is given by its page. */
export interface LabProps {
  /** The titles of the course's chapters, by number. */
  readonly chapterTitles: Readonly<Record<number, string>>
}

/** The lab: loaded when the page is there, for it draws what only a browser can compute. */
export function Lab(props: LabProps) {
  const [Live, setLive] = useState<ComponentType<LabProps> | null>(null)
  const [error, setError] = useState<Error | null>(null)
  useEffect(() => {
    if (error !== null) return
    // As a transition it is set up in slices, between which the page answers.
    import('./LabLive.tsx').then(({ LabLive }) => startTransition(() => setLive(() => LabLive)), setError)
  }, [error])
  function retry() {
    delete document.documentElement.dataset['incomplete']
    setError(null)
  }
  if (Live !== null) {
    return (
      <Guard instead={(error, again) => <Failed text={`The lab cannot go on: ${error.message}`} onRetry={again} />}>
        <Live {...props} />
      </Guard>
    )
  }
  return (
    <div className={styles['waiting']}>
      {error === null ? (
        <p className={styles['loading']}>The lab is being set up…</p>
      ) : (
        <Failed text={`The lab could not be loaded: ${error.message}`} onRetry={retry} />
      )}
      <p className={styles['incomplete']}>
        A part of this page is missing. <a href={addressOf('/lab/')}>Load the page again</a>
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

function Failed({ text, onRetry }: { readonly text: string; onRetry(): void }) {
  return (
    <div role="alert" className={styles['failed']}>
      <p>{text}</p>
      <p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}
