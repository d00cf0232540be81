import { formatLoss } from '@sweetspot/view'
import { useId } from 'react'
import type { ReportedRun } from './diagnose-state.ts'
import type { LogRun } from './log-run.ts'
import { RateBox } from './RateBox.tsx'
import styles from './RunList.module.css'
import { VerdictWord } from './VerdictWord.tsx'

interface Props {
  readonly shown: readonly ReportedRun[]
  readonly selected: string
  onSelect(key: string): void
  onChange(run: LogRun): void
  onRemove(key: string): void
}

/** Every log with its rate, its final loss and its verdict; the one that is chosen is reported on. */
export function RunList({ shown, selected, onSelect, onChange, onRemove }: Props) {
  const name = useId()
  const isOne = shown.length === 1
  const unrated = shown.some(({ report }) => report.learningRate === null)
  return (
    <fieldset className={styles['runs']}>
      <legend className="visually-hidden">{isOne ? 'The log' : 'The logs'}</legend>
      {shown.map(({ run, report: { finalLoss, learningRate, diagnosis } }) => (
        <div key={run.key} className={styles['run']}>
          {isOne ? (
            <span className={styles['name']}>{run.name}</span>
          ) : (
            <label className={styles['name']}>
              <input type="radio" name={name} checked={run.key === selected} onChange={() => onSelect(run.key)} />
              <span>{run.name}</span>
            </label>
          )}
          <span className={styles['facts']}>
            <RateBox run={run} read={learningRate} onChange={onChange} />
            <span>{endOf(finalLoss)}</span>
          </span>
          <span className={styles['verdict']}>
            <VerdictWord verdict={diagnosis.verdict} />
          </span>
          {!isOne && (
            <button type="button" aria-label={`Remove ${run.name}`} onClick={() => onRemove(run.key)}>
              Remove
            </button>
          )}
        </div>
      ))}
      {!isOne && unrated && (
        <p className={styles['hint']}>Without its rate a log is judged alone. Type the rate, then it is compared.</p>
      )}
    </fieldset>
  )
}

/** How a run ends; a loss that is no finite number counts as Infinity among other rates, whatever the log says. */
function endOf(finalLoss: number | null): string {
  if (finalLoss === null) return 'no loss'
  return Number.isFinite(finalLoss) ? `ends at ${formatLoss(finalLoss)}` : 'ends not finite'
}
