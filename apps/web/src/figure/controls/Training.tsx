import { plural, type RunState } from '@sweetspot/view'
import type { FigureActions } from '../figure-actions.ts'
import styles from './Training.module.css'

/** What the button does, by what came before. */
const labels: Readonly<Record<RunState<unknown>['status'], string>> = {
  idle: 'Run it here',
  running: 'Cancel',
  done: 'Run again',
  cancelled: 'Run again',
  failed: 'Try again',
}

/** Run here, run again, or cancel while it runs, with the progress of what takes long enough to be noticed. */
export function Training({
  run: { status, isEnding, done, jobs },
  share,
  actions,
}: {
  readonly run: RunState<unknown>
  /** How much is done, from 0 to 1; where it is not told, runs that are over count. */
  readonly share?: number | undefined
  readonly actions?: Pick<FigureActions, 'train' | 'cancel'> | undefined
}) {
  // A cancel is answered at once, though what is known so far takes its time to be judged.
  const isRunning = status === 'running' && !isEnding
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        disabled={actions === undefined}
        // The second press of a double one that cancels is not meant to begin anew.
        aria-disabled={isEnding || undefined}
        onClick={isEnding ? undefined : isRunning ? actions?.cancel : actions?.train}
      >
        {labels[isEnding ? 'cancelled' : status]}
      </button>
      <span className={`${styles['progress']} ${isRunning ? styles['running'] : ''}`}>
        <progress aria-label="Done" value={share ?? done / Math.max(1, jobs)} />
        <span>{jobs > 0 && `${done} of ${plural(jobs, 'run')}`}</span>
      </span>
    </>
  )
}
