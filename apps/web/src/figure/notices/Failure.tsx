import styles from './Notice.module.css'

/** Why a training ended with an error; what was drawn before stays. */
export function Failure({ error, onRetry }: { readonly error: Error; onRetry(): void }) {
  return (
    <div role="alert" className={styles['notice']}>
      <p>{error.message}</p>
      <p className={styles['ways']}>
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}
