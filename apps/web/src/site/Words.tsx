import styles from './Words.module.css'

/** What a browser would break: a number with an exponent, at its minus sign, and a chapter and its number. */
const together = /(\d[\d.]*e-\d+|chapter \d+)/i

/** A text in which no number breaks between two lines, and no chapter is parted from its number. */
export function Words({ children }: { readonly children: string }) {
  const parts = children.split(together)
  if (parts.length === 1) return children
  return parts.map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // A text keeps its order.
      <span key={i} className={styles['whole']}>
        {part}
      </span>
    ),
  )
}
