import styles from './ScrollBox.module.css'

/** A box that scrolls sideways where its content is wider, reachable by keyboard. */
export function ScrollBox({
  label,
  className,
  children,
}: {
  /** What is in it, for who listens. */
  readonly label: string
  readonly className: string | undefined
  readonly children: React.ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of nothing to fill in, and no landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard could not scroll
    <div role="group" aria-label={label} tabIndex={0} className={`${styles['box']} ${className ?? ''}`}>
      {children}
    </div>
  )
}
