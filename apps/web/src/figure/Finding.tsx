import { Words } from '../site/Words.tsx'
import styles from './Finding.module.css'

/** What is seen, as a sentence; it is said when another experiment is done or another variant chosen, and at no other time. */
export function Finding({
  text,
  isOld,
}: {
  readonly text: string
  /** Whether it is about an earlier experiment, while the new one trains. */
  readonly isOld: boolean
}) {
  return (
    <p aria-live="polite" className={`${styles['finding']} ${isOld ? styles['old'] : ''}`}>
      <Words>{text}</Words>
    </p>
  )
}
