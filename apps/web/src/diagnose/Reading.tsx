import { useId } from 'react'
import type { LogRun } from './log-run.ts'
import styles from './Reading.module.css'
import type { RunReport, SignalColumn } from './report.ts'

/** What was read and how it was understood, and which column is what. */
export function Reading({
  run,
  report,
  onChange,
}: {
  readonly run: LogRun
  readonly report: RunReport
  onChange(run: LogRun): void
}) {
  const { reading, titles, columns, lossIsGuessed, key } = report
  return (
    // The key opens it anew for a log whose loss column is a guess.
    <details key={key} className={styles['reading']} open={lossIsGuessed}>
      <summary>What was read{lossIsGuessed && ': the loss column is a guess'}</summary>
      <ul className={styles['lines']}>
        {reading.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {titles.length > 0 && (
        <fieldset className={styles['columns']}>
          <legend>Which column is what</legend>
          {columns.map((column) => (
            <ColumnSelect
              key={column.signal}
              column={column}
              titles={titles}
              onSelect={(at) => onChange({ ...run, columns: { ...run.columns, [column.signal]: at } })}
            />
          ))}
        </fieldset>
      )}
    </details>
  )
}

function ColumnSelect({
  column: { signal, name, column },
  titles,
  onSelect,
}: {
  readonly column: SignalColumn
  readonly titles: readonly string[]
  onSelect(column: number | null): void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={column ?? ''}
        onChange={({ target }) => onSelect(target.value === '' ? null : Number(target.value))}
      >
        {signal !== 'loss' && <option value="">none</option>}
        {titles.map((title, at) => (
          <option key={at} value={at}>
            {title === '' ? `column ${at + 1}` : title}
          </option>
        ))}
      </select>
    </div>
  )
}
