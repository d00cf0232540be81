import { useState } from 'react'
import styles from './Setup.module.css'

/** The step of a change: what is written counts when it is left or on Enter. */
export function StepBox({ step, onChange }: { readonly step: number; onChange(step: number): void }) {
  const [text, setText] = useState<string | null>(null)
  function commit(): void {
    const next = Number(text)
    setText(null)
    if (text !== null && text.trim() !== '' && next !== step) onChange(next)
  }
  return (
    <label className={styles['step']}>
      <span>from step</span>
      <input
        type="text"
        inputMode="numeric"
        className={styles['box']}
        value={text ?? step}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </label>
  )
}
