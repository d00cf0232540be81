import { useId } from 'react'
import styles from './LogInput.module.css'

/** Whether the next log takes the place of what is shown, or stands beside it. */
export function JoinChoice({ joins, onChoose }: { readonly joins: boolean; onChoose(joins: boolean): void }) {
  const name = useId()
  return (
    <fieldset className={styles['joins']}>
      <legend>What you hand in next is</legend>
      <label>
        <input type="radio" name={name} checked={!joins} onChange={() => onChoose(false)} /> another run
      </label>
      <label>
        <input type="radio" name={name} checked={joins} onChange={() => onChoose(true)} /> the same run at another rate
      </label>
    </fieldset>
  )
}
