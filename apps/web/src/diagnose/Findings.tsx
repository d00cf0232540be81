import type { Curve, Finding } from '@sweetspot/schema'
import { findingText, stepsText } from '@sweetspot/view'
import { useId } from 'react'
import styles from './Findings.module.css'

/** What was seen; the one that is chosen is shown on the curve. */
export function Findings({
  findings,
  unit,
  chosen,
  onChoose,
}: {
  readonly findings: readonly Finding[]
  readonly unit: Curve['unit']
  /** Which finding is shown alone, or null for the marks of all. */
  readonly chosen: number | null
  onChoose(index: number | null): void
}) {
  const name = useId()
  if (findings.length === 0) return <p className={styles['none']}>No rule found anything wrong.</p>
  return (
    <fieldset className={styles['findings']}>
      <legend className={styles['hint']}>Choose one to see it on the curve.</legend>
      <label className={styles['finding']}>
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
        <span>all that matter</span>
      </label>
      {findings.map((finding, index) => (
        <label key={index} className={styles['finding']}>
          <input type="radio" name={name} checked={chosen === index} onChange={() => onChoose(index)} />
          <span>
            <span className={styles['steps']}>{stepsText(finding, unit)}</span> {findingText(finding)}.{' '}
            <span className={styles['severity']}>{finding.severity}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
