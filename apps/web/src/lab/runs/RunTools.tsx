import { decade } from '@sweetspot/view'
import { addRunAt, type Bench, duplicateRun, hasRoom, isAlone, removeRun, selectedRun, solo } from '@sweetspot/view/lab'
import { memo } from 'react'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './RunTools.module.css'

/** What can be done with the run in hand. */
export const RunTools = memo(function RunTools({
  bench,
  letter,
  actions,
}: {
  readonly bench: Bench
  readonly letter: string
  readonly actions: Pick<LabActions, 'change' | 'look'>
}) {
  const { learningRate } = selectedRun(bench)
  const room = hasRoom(bench)
  const isSolo = isAlone(bench, bench.selected)
  return (
    <div role="toolbar" aria-label={`Run ${letter}`} className={styles['tools']}>
      <span className={styles['of']}>Run {letter}</span>
      <button type="button" disabled={!room} onClick={() => actions.change(duplicateRun)}>
        Duplicate
      </button>
      <button
        type="button"
        disabled={!room}
        onClick={() => actions.change((old) => addRunAt(old, decade(learningRate, 1)))}
      >
        Add one at ×10
      </button>
      <button
        type="button"
        disabled={!room}
        onClick={() => actions.change((old) => addRunAt(old, decade(learningRate, -1)))}
      >
        Add one at ÷10
      </button>
      <button
        type="button"
        disabled={bench.config.runs.length === 1}
        onClick={() => actions.change((old) => removeRun(old, old.selected))}
      >
        Remove
      </button>
      <button
        type="button"
        aria-pressed={isSolo}
        disabled={bench.config.runs.length === 1}
        onClick={() => actions.look((old) => solo(old, old.selected))}
      >
        Draw alone
      </button>
    </div>
  )
})
