import type { RateScale } from '@sweetspot/view'
import type { RunRow } from '@sweetspot/view/lab'
import { memo } from 'react'
import type { LabActions } from '../use-lab-actions.ts'
import { RunItem } from './RunItem.tsx'
import styles from './RunList.module.css'

/** Every run with its rate on one scale, like the faders of a mixer, and what became of it. */
export const RunList = memo(function RunList({
  rows,
  scale,
  actions,
}: {
  readonly rows: readonly RunRow[]
  readonly scale: RateScale
  readonly actions: Pick<LabActions, 'change' | 'look'>
}) {
  const hasStability = rows.some(({ stability }) => stability !== '')
  return (
    <div className={styles['runs']}>
      <div className={`${styles['row']} ${styles['head']} ${hasStability ? styles['wide'] : ''}`} aria-hidden="true">
        <span>run</span>
        <span>learning rate</span>
        <span>optimizer</span>
        <span className={styles['number']}>loss here</span>
        <span className={styles['number']}>final loss</span>
        {hasStability && <span className={styles['number']}>of limit</span>}
        <span>verdict</span>
      </div>
      <ol className={styles['list']} aria-label="Runs">
        {rows.map((row, index) => (
          // Runs may be alike: the place is the identity.
          <RunItem key={index} row={row} index={index} hasStability={hasStability} scale={scale} actions={actions} />
        ))}
      </ol>
    </div>
  )
})
