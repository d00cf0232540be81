import styles from './Words.module.css'

/** A number with an exponent, whose minus sign a browser takes for the end of a word. */
const withExponent = /(\d[\d.]*e-\d+)/

/** A text in which no number breaks between two lines. */
export function Words({ children }: { readonly children: string }) {
  const parts = children.split(withExponent)
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
