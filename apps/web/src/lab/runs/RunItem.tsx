import type { RateScale } from '@sweetspot/view'
import { type RunRow, select, toggleHidden, withRate } from '@sweetspot/view/lab'
import { memo, useState } from 'react'
import { VerdictWord } from '../../diagnose/VerdictWord.tsx'
import { RunSample } from '../../figure/RunSample.tsx'
import { RateField } from '../../figure/rates/RateField.tsx'
import { Problem } from '../setup/Problem.tsx'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './RunList.module.css'

interface RunItemProps {
  readonly row: RunRow
  readonly index: number
  readonly hasStability: boolean
  readonly scale: RateScale
  readonly actions: Pick<LabActions, 'change' | 'look'>
}

/** One run: taken in hand by its mark, drawn or not, its rate, and what became of it. */
export const RunItem = memo(function RunItem({ row, index, hasStability, scale, actions }: RunItemProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const { mark, isSelected, isHidden } = row
  const name = `Run ${mark.letter}`
  return (
    <li
      className={`${styles['row']} ${hasStability ? styles['wide'] : ''} ${isSelected ? styles['selected'] : ''} ${isHidden ? styles['hidden'] : ''}`}
      aria-label={name}
    >
      <span className={styles['mark']}>
        <label className={styles['take']}>
          <input
            type="radio"
            name="lab-run"
            checked={isSelected}
            onChange={() => actions.look((bench) => select(bench, index))}
            aria-label={`${name} in hand`}
          />
          <span className={styles['letter']}>
            <RunSample mark={mark} />
            {mark.letter}
          </span>
        </label>
        <label className={styles['draw']} title={`Draw run ${mark.letter}`}>
          <input
            type="checkbox"
            checked={!isHidden}
            onChange={() => actions.look((bench) => toggleHidden(bench, index))}
            aria-label={`Draw run ${mark.letter}`}
          />
        </label>
      </span>
      <span className={styles['fader']}>
        <RateField
          label={`Rate of run ${mark.letter}`}
          isLabelHidden
          value={row.learningRate}
          scale={scale}
          onChange={(rate) => setProblem(actions.change((bench) => withRate(bench, index, rate), `rate:${index}`))}
        />
      </span>
      <span className={styles['words']}>{row.words}</span>
      <span className={styles['number']}>
        <span className={styles['key']}>loss here </span>
        {row.lossNow}
      </span>
      <span className={styles['number']}>
        <span className={styles['key']}>final loss </span>
        <strong>{row.finalLoss}</strong>
      </span>
      {hasStability && (
        <span className={`${styles['number']} ${styles['limit']}`}>
          <span className={styles['key']}>of its limit </span>
          {row.stability}
        </span>
      )}
      <span className={styles['verdict']} title={row.evidence}>
        {row.verdict && <VerdictWord verdict={row.verdict} />}
        {row.evidence && <span className={styles['evidence']}>{row.evidence}</span>}
      </span>
      {problem && <Problem text={problem} />}
    </li>
  )
}, sameRow)

/** A row whose words and place are the same is drawn already; marks and texts are made anew each time. */
function sameRow({ row: rowA, ...restA }: RunItemProps, { row: rowB, ...restB }: RunItemProps): boolean {
  const same = <T extends object>(one: T, other: T) =>
    (Object.keys(one) as (keyof T)[]).every((key) => Object.is(one[key], other[key]))
  return same(restA, restB) && JSON.stringify(rowA) === JSON.stringify(rowB)
}
