import { formatRate, type RateScale, timesRootOfTen } from '@sweetspot/view'
import { useState } from 'react'
import styles from '../controls/NumberField.module.css'

/** One rate: a slider on a log scale, steps of √10, and a box for any number. A change counts when it is let go. */
export function RateField({
  label,
  isLabelHidden = false,
  value,
  scale,
  onChange,
  onRemove,
}: {
  readonly label: string
  /** Whether what is around it says already what it is. */
  readonly isLabelHidden?: boolean
  readonly value: number
  readonly scale: RateScale
  onChange(value: number): void
  readonly onRemove?: (() => void) | undefined
}) {
  const [draft, setDraft] = useState<{ readonly of: number; readonly rate: number } | null>(null)
  const [text, setText] = useState<string | null>(null)
  // A draft belongs to the value it began with.
  const rate = draft?.of === value ? draft.rate : value
  const commit = (next: number) => {
    setDraft(null)
    setText(null)
    if (next !== value) onChange(next)
  }
  const typed = text === null ? rate : Number(text.trim().replace(',', '.') || Number.NaN)
  const isWrong = !(typed > 0 && Number.isFinite(typed))
  return (
    // biome-ignore lint/a11y/useSemanticElements: one quantity, said once
    <div role="group" aria-label={label} className={styles['field']}>
      <span className={isLabelHidden ? 'visually-hidden' : styles['label']}>{label}</span>
      <button
        type="button"
        aria-label={`${label}: √10 times smaller`}
        title="÷ √10"
        onClick={() => commit(timesRootOfTen(scale, rate, -1))}
      >
        −
      </button>
      <input
        type="range"
        aria-label={`${label}, on a log scale`}
        aria-valuetext={formatRate(rate)}
        min={0}
        max={scale.rates.length - 1}
        value={scale.positionOf(rate)}
        onChange={({ target }) => setDraft({ of: value, rate: scale.rates[target.valueAsNumber]! })}
        onPointerUp={() => commit(rate)}
        onKeyUp={() => commit(rate)}
        onBlur={() => commit(rate)}
      />
      <button
        type="button"
        aria-label={`${label}: √10 times larger`}
        title="× √10"
        onClick={() => commit(timesRootOfTen(scale, rate, 1))}
      >
        +
      </button>
      <input
        type="text"
        inputMode="decimal"
        aria-label={`${label}, as a number`}
        aria-invalid={isWrong}
        title={String(rate)}
        value={text ?? formatRate(rate)}
        onChange={({ target }) => {
          target.setCustomValidity('')
          setText(target.value)
        }}
        onBlur={({ target }) => {
          target.setCustomValidity('')
          if (text === null || isWrong) setText(null)
          else commit(typed)
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter' && isWrong) {
            currentTarget.setCustomValidity('A rate is a number above 0, such as 0.03 or 3e-2.')
            currentTarget.reportValidity()
          } else if (key === 'Enter') commit(typed)
          else if (key === 'Escape') setText(null)
        }}
      />
      {onRemove && (
        <button type="button" aria-label={`Remove ${label.toLowerCase()}`} title="Remove" onClick={onRemove}>
          ×
        </button>
      )}
    </div>
  )
}
