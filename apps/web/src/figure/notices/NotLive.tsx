import styles from './NotLive.module.css'

/** Why the still figure has not become a live one, and a way to try again. */
export function NotLive({ error, onRetry }: { readonly error: Error; onRetry(): void }) {
  return (
    <p role="alert" className={styles['notice']}>
      <span>The live figure is not there: {error.message}</span>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
