import { plural } from '@sweetspot/view'
import styles from './Activity.module.css'
import type { Work } from './diagnose-state.ts'

/** What is being done, with a way to end it; and what went wrong, with a way to try again. */
export function Activity({
  work,
  refusal,
  onCancel,
  onRetry,
}: {
  readonly work: Work
  readonly refusal: string | null
  onCancel(): void
  onRetry(): void
}) {
  return (
    <>
      {work.kind === 'reading' && (
        <div className={styles['reading']}>
          <progress aria-label="Reading" />
          <span>Reading {work.names.length === 1 ? work.names[0] : plural(work.names.length, 'log')}.</span>
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      )}
      {work.kind === 'crashed' && (
        <div role="alert" className={styles['failure']}>
          <p>
            Reading stopped with an error of its own ({work.reason}). What is shown below is as it was. The log may be
            too large for this browser's memory.
          </p>
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
      {refusal !== null && (
        <p role="alert" className={styles['failure']}>
          {refusal}
        </p>
      )}
    </>
  )
}
