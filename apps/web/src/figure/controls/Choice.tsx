import styles from './Choice.module.css'

/** One of a few, side by side: a radio group. Without `onChoose` it only shows what is chosen. */
export function Choice<Value extends string>({
  label,
  name,
  options,
  value,
  onChoose,
}: {
  /** What is chosen; shown before the options. */
  readonly label: string
  /** Unique in the page. */
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChoose?: ((value: Value) => void) | undefined
}) {
  return (
    <fieldset className={styles['choice']} disabled={onChoose === undefined}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={onChoose && (() => onChoose(option.value))}
              readOnly={onChoose === undefined}
            />
            <span className={styles['words']}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
