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
  run: { status, done, jobs },
  actions,
}: {
  readonly run: RunState<unknown>
  readonly actions?: Pick<FigureActions, 'train' | 'cancel'> | undefined
}) {
  const isRunning = status === 'running'
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        disabled={actions === undefined}
        onClick={isRunning ? actions?.cancel : actions?.train}
      >
        {labels[status]}
      </button>
      <span className={`${styles['progress']} ${isRunning ? styles['running'] : ''}`}>
        <progress aria-label="Runs done" max={Math.max(1, jobs)} value={done} />
        <span>{jobs > 0 && `${done} of ${plural(jobs, 'run')}`}</span>
      </span>
    </>
  )
}
