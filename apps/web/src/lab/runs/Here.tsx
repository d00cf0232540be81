import { formatCount, formatRate } from '@sweetspot/view'
import { useState } from 'react'
import { RateField } from '../../figure/rates/RateField.tsx'
import { type RateScale, timesRootOfTen } from '../../figure/rates/rate-scale.ts'
import { type Bench, selectedRun } from '../bench/bench.ts'
import { hasRoom } from '../bench/edit-runs.ts'
import { baseRateAt } from '../bench/interventions.ts'
import { Problem } from '../setup/Problem.tsx'
import styles from './RunTools.module.css'

/** What can be done where the cursor stands: another rate from there on, for the run in hand or for a copy of it. */
export function Here({
  bench,
  letter,
  step,
  scale,
  onChange,
  onFork,
}: {
  readonly bench: Bench
  readonly letter: string
  /** Null is the end: there is nothing after it. */
  readonly step: number | null
  readonly scale: RateScale
  onChange(learningRate: number): string | null
  onFork(learningRate: number): string | null
}) {
  const [chosen, setChosen] = useState<{ readonly for: string; readonly rate: number } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const now = baseRateAt(selectedRun(bench), step ?? Number.POSITIVE_INFINITY)
  const key = `${bench.selected}:${now}`
  const rate = chosen?.for === key ? chosen.rate : timesRootOfTen(scale, now, -1)
  const isOff = step === null
  return (
    // biome-ignore lint/a11y/useSemanticElements: controls of a drawing, not a form
    <div role="group" aria-label="Change the rate here" className={styles['here']}>
      <p className={styles['at']}>
        {isOff ? (
          <>Move the cursor to a step to change the rate of run {letter} there.</>
        ) : (
          <>
            At step {formatCount(step)}, run {letter} goes on from {formatRate(now)} at
          </>
        )}
      </p>
      {!isOff && (
        <RateField
          label="New rate"
          value={rate}
          scale={scale}
          onChange={(next) => setChosen({ for: key, rate: next })}
        />
      )}
      <button type="button" disabled={isOff} onClick={() => setProblem(onChange(rate))}>
        Change the rate here
      </button>
      <button type="button" disabled={isOff || !hasRoom(bench)} onClick={() => setProblem(onFork(rate))}>
        Fork here
      </button>
      {problem && <Problem text={problem} />}
    </div>
  )
}
