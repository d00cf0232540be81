import styles from './Setup.module.css'

/** What is wrong with a value, and what to do about it. */
export function Problem({ text, id }: { readonly text: string; readonly id?: string }) {
  return (
    <p role="alert" id={id} className={styles['problem']}>
      {text}
    </p>
  )
}
