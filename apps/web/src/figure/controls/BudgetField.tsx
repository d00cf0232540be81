import { budgets, formatCount } from '@sweetspot/view'
import { NumberBox } from './NumberBox.tsx'
import styles from './NumberField.module.css'

/** The steps that a reader is willing to wait: a slider and buttons by 1, 2, 5, and a box for any number. */
export function BudgetField({
  budget,
  onChange,
}: {
  readonly budget: number
  readonly onChange?: ((budget: number) => void) | undefined
}) {
  const stands = onChange === undefined
  const position = Math.max(
    0,
    budgets.findLastIndex((one) => one <= budget),
  )
  const set = onChange && ((value: number) => value >= 1 && onChange(Math.round(value)))
  const smaller = budgets.findLast((one) => one < budget)
  const larger = budgets.find((one) => one > budget)
  const stepTo = (label: string, sign: string, value: number | undefined) => (
    <button
      type="button"
      aria-label={`Budget: ${label}`}
      disabled={stands}
      // The focus stays on it where it can go no further.
      aria-disabled={(!stands && value === undefined) || undefined}
      onClick={set && (() => value !== undefined && set(value))}
    >
      {sign}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: one quantity, said once
    <div role="group" aria-label="Budget" className={styles['field']}>
      <span className={styles['label']}>Budget</span>
      {stepTo('fewer steps', '−', smaller)}
      <input
        type="range"
        aria-label="Budget, in steps"
        aria-valuetext={`${formatCount(budgets[position]!)} steps`}
        min={0}
        max={budgets.length - 1}
        value={position}
        disabled={stands}
        readOnly={stands}
        onChange={set && (({ target }) => set(budgets[target.valueAsNumber]!))}
      />
      {stepTo('more steps', '+', larger)}
      <NumberBox label="Budget, in steps, as a number" min={1} value={budget} onChange={set} />
      <span className={styles['label']}>steps</span>
    </div>
  )
}
