import type { RateScale } from '@sweetspot/view'
import { type Bench, type DrawnResult, labMarks, runRows } from '@sweetspot/view/lab'
import { useMemo } from 'react'
import { Here } from '../runs/Here.tsx'
import { RunList } from '../runs/RunList.tsx'
import { RunTools } from '../runs/RunTools.tsx'
import { Setup } from '../setup/Setup.tsx'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './Lab.module.css'

/** The drawings with the runs below them, and the settings beside; the drawings alone where there is no bench. */
export function Workbench({
  bench,
  drawn,
  step,
  scale,
  actions,
  children,
}: {
  readonly bench: Bench | null
  readonly drawn: DrawnResult | null
  readonly step: number | null
  readonly scale: RateScale
  readonly actions: LabActions
  /** The drawings with their controls. */
  readonly children: React.ReactNode
}) {
  const rows = useMemo(() => (bench && drawn ? runRows(bench, drawn, step) : null), [bench, drawn, step])
  const runs = bench?.config.runs
  const marks = useMemo(() => (runs ? labMarks(runs) : []), [runs])
  if (bench === null || rows === null) return <div className={styles['main']}>{children}</div>
  const mark = marks[bench.selected]!
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        {children}
        <Here bench={bench} letter={mark.letter} step={step} scale={scale} change={actions.change} />
        <RunTools bench={bench} letter={mark.letter} actions={actions} />
        <RunList rows={rows} scale={scale} actions={actions} />
      </div>
      <aside className={styles['side']} aria-label="Settings">
        <Setup bench={bench} mark={mark} scale={scale} change={actions.change} />
      </aside>
    </div>
  )
}
