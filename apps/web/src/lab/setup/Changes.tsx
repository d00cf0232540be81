import type { RateScale } from '@sweetspot/view'
import { type Bench, editIntervention, removeIntervention, selectedRun } from '@sweetspot/view/lab'
import { useState } from 'react'
import { RateField } from '../../figure/rates/RateField.tsx'
import type { Attempt } from '../use-lab-actions.ts'
import { Problem } from './Problem.tsx'
import styles from './Setup.module.css'
import { StepBox } from './StepBox.tsx'

/** The changes of the rate in mid-run: each at another step or to another rate, or none at all. */
export function Changes({
  bench,
  scale,
  change,
}: {
  readonly bench: Bench
  readonly scale: RateScale
  readonly change: Attempt
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const { selected } = bench
  const { interventions } = selectedRun(bench)
  return (
    <div className={styles['changes']}>
      <h3 className={styles['name']}>Changes in mid-run</h3>
      {interventions.length === 0 && (
        <p className={styles['note']}>None. Move the cursor to a step, then change the rate there.</p>
      )}
      <ol className={styles['plain']}>
        {interventions.map((one, place) => {
          const edit = (next: Partial<typeof one>, thing: string) =>
            setProblem(
              change(
                (old) => editIntervention(old, selected, place, { ...one, ...next }),
                `${thing}:${selected}:${place}`,
              ),
            )
          return (
            <li key={one.step} className={styles['entry']}>
              <StepBox step={one.step} onChange={(step) => edit({ step }, 'change-step')} />
              <RateField
                label={`Rate from step ${one.step}`}
                value={one.learningRate}
                scale={scale}
                onChange={(learningRate) => edit({ learningRate }, 'change-rate')}
                onRemove={() => setProblem(change((old) => removeIntervention(old, selected, place)))}
              />
            </li>
          )
        })}
      </ol>
      {problem && <Problem text={problem} />}
    </div>
  )
}
