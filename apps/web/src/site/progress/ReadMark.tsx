'use client'

import styles from './Progress.module.css'
import { useVisited } from './use-visited.ts'

/** Says that a chapter was read, if it was. */
export function ReadMark({ slug }: { readonly slug: string }) {
  return useVisited().includes(slug) ? <span className={styles['read']}>✓ read</span> : null
}
