import type { Inline } from '@sweetspot/lesson'
import { Inlines } from './Inlines.tsx'
import styles from './Prose.module.css'

/** A heading that can be linked to. */
export function Heading({
  level,
  id,
  children,
}: {
  readonly level: 2 | 3
  readonly id: string
  readonly children: readonly Inline[]
}) {
  const Level = `h${level}` as const
  return (
    <Level id={id} className={styles['heading']}>
      <Inlines of={children} />{' '}
      <a className={styles['anchor']} href={`#${id}`} aria-label="Link to this section">
        #
      </a>
    </Level>
  )
}
