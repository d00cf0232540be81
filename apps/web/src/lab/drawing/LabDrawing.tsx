import type { DrawnPanel } from '@sweetspot/view'
import { panelTitles } from '@sweetspot/view/lab'
import { memo } from 'react'
import { ChartPanel } from '../../chart/ChartPanel.tsx'
import { DataTable } from '../../figure/table/DataTable.tsx'
import styles from './Drawing.module.css'

/** The panels that are drawn: the first one wide, the others in pairs. */
export const LabDrawing = memo(function LabDrawing({
  panels,
  isMoving,
}: {
  readonly panels: readonly DrawnPanel[]
  /** Whether the drawings change now and will do so again at once. */
  readonly isMoving: boolean
}) {
  if (panels.length === 0) return <p className={styles['none']}>No panel is chosen.</p>
  return (
    <div className={`${styles['drawings']} ${panels.length > 1 ? styles['several'] : ''}`}>
      {panels.map(({ panel, isOld }, i) => (
        // Panels keep their order.
        <div key={i} className={`${styles['panel']} ${i === 0 && panels.length % 2 === 1 ? styles['wide'] : ''}`}>
          {panel.kind === 'table' ? (
            <DataTable table={panel.table} caption={panel.title} isTitled />
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a drawing with its name, nothing to fill in
            <div
              role="group"
              aria-label={panelTitles[panel.name]}
              className={`${styles['drawing']} ${isOld ? styles['old'] : ''}`}
            >
              <ChartPanel panel={panel} isMoving={isMoving} />
            </div>
          )}
        </div>
      ))}
    </div>
  )
})
