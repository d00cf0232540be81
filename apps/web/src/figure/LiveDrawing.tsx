import type { DrawnPanel } from '@sweetspot/view'
import { ChartPanel } from '../chart/ChartPanel.tsx'
import { DataTable } from './DataTable.tsx'
import { PanelGrid } from './PanelGrid.tsx'
import styles from './Panels.module.css'

/** The panels of a figure as they stand now, each in the box of its still drawing. */
export function LiveDrawing({
  panels,
  count,
  isMoving,
}: {
  readonly panels: readonly DrawnPanel[]
  readonly count: number
  /** Whether the drawings change now and will do so again at once. */
  readonly isMoving: boolean
}) {
  const empty = Array.from({ length: count - panels.length }, (_, i) => (
    <div key={i} className={`${styles['drawing']} ${styles['empty']}`} />
  ))
  return <PanelGrid panels={[...panels.map((panel) => onePanel(panel, isMoving)), ...empty]} />
}

function onePanel({ panel, isOld }: DrawnPanel, isMoving: boolean) {
  if (panel.kind === 'table') return <DataTable table={panel.table} caption={panel.title} isTitled />
  return (
    <div className={`${styles['drawing']} ${isOld ? styles['old'] : ''}`}>
      <ChartPanel panel={panel} isMoving={isMoving} />
    </div>
  )
}
