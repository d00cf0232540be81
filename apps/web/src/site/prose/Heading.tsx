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
    // Who goes from heading to heading hears its words, not the link beside them.
    <Level id={id} aria-labelledby={`${id}-words`} className={styles['heading']}>
      <span id={`${id}-words`}>
        <Inlines of={children} />
      </span>{' '}
      <a className={styles['anchor']} href={`#${id}`} aria-label="Link to this section">
        #
      </a>
    </Level>
  )
}
