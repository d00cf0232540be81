/** A box for a number that can be emptied on the way to another: until a number stands in it the one before holds. */
export function NumberBox({
  label,
  value,
  min,
  max,
  style,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max?: number
  readonly style?: React.CSSProperties
  /** It stands there and waits without. */
  readonly onChange?: ((value: number) => void) | undefined
}) {
  const stands = onChange === undefined
  return (
    <input
      type="number"
      aria-label={label}
      min={min}
      max={max}
      style={style}
      // A value of React's would be there again as soon as the box is empty.
      defaultValue={value}
      ref={onChange && ((input) => fill(input, value))}
      disabled={stands}
      readOnly={stands}
      onChange={onChange && (({ target }) => Number.isFinite(target.valueAsNumber) && onChange(target.valueAsNumber))}
      onBlur={
        onChange &&
        (({ target }) => {
          target.value = String(value)
        })
      }
    />
  )
}

/** Writes a value into a box, but not where a reader is about to write one. */
function fill(box: HTMLInputElement | null, value: number): void {
  if (box === null || box.valueAsNumber === value || (box.value === '' && box === document.activeElement)) return
  box.value = String(value)
}
