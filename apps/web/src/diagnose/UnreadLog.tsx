import { useId } from 'react'
import styles from './Activity.module.css'
import type { UnreadRun } from './diagnose-state.ts'
import type { LogRun } from './log-run.ts'

/** Why a log could not be read, and, where it has columns, the question which of them is the loss. */
export function UnreadLog({
  unread: { run, problem, joins },
  onChange,
}: {
  readonly unread: UnreadRun
  onChange(run: LogRun, joins: boolean): void
}) {
  const id = useId()
  return (
    <div role="alert" className={styles['failure']}>
      <p>
        <strong>{run.name}</strong>: {problem.message}
      </p>
      {problem.titles.length > 0 && (
        <p>
          <label htmlFor={id}>The loss is in column</label>{' '}
          <select
            id={id}
            value=""
            onChange={(event) =>
              onChange({ ...run, columns: { ...run.columns, loss: Number(event.target.value) } }, joins)
            }
          >
            <option value="" disabled>
              choose
            </option>
            {problem.titles.map((title, at) => (
              <option key={at} value={at}>
                {title === '' ? `column ${at + 1}` : title}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  )
}
