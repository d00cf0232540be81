'use client'

import styles from './Progress.module.css'
import { useVisited } from './use-visited.ts'
import { forgetVisited } from './visited.ts'

/** How many chapters were read, and a button that forgets it; nothing before the first. */
export function Progress({ chapters }: { readonly chapters: readonly string[] }) {
  const read = useVisited().filter((slug) => chapters.includes(slug)).length
  if (read === 0) return null
  return (
    <p className={styles['progress']}>
      {read} of {chapters.length} chapters read; only this browser knows.{' '}
      <button type="button" onClick={forgetVisited}>
        Forget it
      </button>
    </p>
  )
}
