import { ConfigError, type ExperimentConfig, issueText } from '@sweetspot/schema'
import type { PlannedExperiment, RateScale } from '@sweetspot/view'
import { editableRates, rateRoom, withOneMore, withoutRate, withRate } from '@sweetspot/view'
import { useState } from 'react'
import styles from './RateEditor.module.css'
import { RateField } from './RateField.tsx'

/** Every rate of an experiment, to be changed, added and removed; what the schema forbids is said and not done. */
export function RateEditor({
  experiment,
  scale,
  onChange,
}: {
  readonly experiment: PlannedExperiment
  readonly scale: RateScale
  onChange(experiment: ExperimentConfig): void
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const room = rateRoom(experiment)
  function attempt(change: () => ExperimentConfig): void {
    try {
      onChange(change())
      setProblem(null)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      setProblem(error.issues.map(issueText).join(' '))
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: controls of a drawing, not a form
    <div role="group" aria-label="Rates" className={styles['editor']}>
      {editableRates(experiment).map(({ label, value }, i) => (
        <RateField
          key={label}
          label={label}
          value={value}
          scale={scale}
          onChange={(next) => attempt(() => withRate(experiment, i, next))}
          onRemove={room.fewer ? () => attempt(() => withoutRate(experiment, i)) : undefined}
        />
      ))}
      {room.more && (
        <button type="button" onClick={() => attempt(() => withOneMore(experiment, scale.halfDecades))}>
          Add a rate
        </button>
      )}
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  )
}
