import { formatCount, formatRate, type RateScale, timesRootOfTen } from '@sweetspot/view'
import { type Bench, baseRateAt, fork, hasRoom, intervene, selectedRun } from '@sweetspot/view/lab'
import { memo, useState } from 'react'
import { RateField } from '../../figure/rates/RateField.tsx'
import { Problem } from '../setup/Problem.tsx'
import type { Attempt } from '../use-lab-actions.ts'
import styles from './RunTools.module.css'

/** What can be done where the cursor stands: another rate from there on, for the run in hand or for a copy of it. */
export const Here = memo(function Here({
  bench,
  letter,
  step,
  scale,
  change,
}: {
  readonly bench: Bench
  readonly letter: string
  /** Null is the end: there is nothing after it. */
  readonly step: number | null
  readonly scale: RateScale
  readonly change: Attempt
}) {
  const [chosen, setChosen] = useState<{ readonly for: string; readonly rate: number } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const now = baseRateAt(selectedRun(bench), step ?? Number.POSITIVE_INFINITY)
  const key = `${bench.selected}:${now}`
  const rate = chosen?.for === key ? chosen.rate : timesRootOfTen(scale, now, -1)
  const isOff = step === null
  function act(make: typeof fork): void {
    if (step !== null && (make === intervene || hasRoom(bench)))
      setProblem(change((old) => make(old, old.selected, { step, learningRate: rate })))
  }
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
          isLabelHidden
          value={rate}
          scale={scale}
          onChange={(next) => setChosen({ for: key, rate: next })}
        />
      )}
      {/* They stay within reach of the keyboard: after a change the cursor is at the end. */}
      <button type="button" aria-disabled={isOff} onClick={() => act(intervene)}>
        Change the rate here
      </button>
      <button type="button" aria-disabled={isOff || !hasRoom(bench)} onClick={() => act(fork)}>
        Fork here
      </button>
      {problem && <Problem text={problem} />}
    </div>
  )
})
