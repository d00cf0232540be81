import { formatRate } from '@sweetspot/view'
import { useState } from 'react'
import type { LogRun } from './log-run.ts'
import styles from './RunList.module.css'

/** The rate of a run: the log's own, or what is typed over it. */
export function RateBox({
  run,
  read,
  onChange,
}: {
  readonly run: LogRun
  /** The rate that the log has, or null. */
  readonly read: number | null
  onChange(run: LogRun): void
}) {
  const [isWrong, setIsWrong] = useState(false)

  function commit(text: string) {
    const rate = text.trim() === '' ? null : Number(text.replace(',', '.'))
    const isRate = rate === null || (rate > 0 && rate < Number.POSITIVE_INFINITY)
    setIsWrong(!isRate)
    if (isRate && rate !== run.learningRate) onChange({ ...run, learningRate: rate })
  }
  return (
    <label className={styles['rate']}>
      rate
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        defaultValue={run.learningRate ?? ''}
        placeholder={read === null ? 'unknown' : formatRate(read)}
        onBlur={({ target }) => commit(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.value)}
      />
      {isWrong && (
        <span role="alert" className={styles['wrong']}>
          a number above 0
        </span>
      )}
    </label>
  )
}
