import type { DrawnPanel } from '@sweetspot/view'
import { chartTable } from '../../chart/chart-table.ts'
import { DataTable } from '../table/DataTable.tsx'
import styles from './DataDetails.module.css'

/** The numbers behind the drawings as tables, made when they are opened. */
export function DataDetails({
  panels,
  isOpen,
  onToggle,
}: {
  readonly panels: readonly DrawnPanel[]
  readonly isOpen: boolean
  onToggle?(isOpen: boolean): void
}) {
  return (
    <details
      className={styles['details']}
      open={isOpen}
      // A reader may have opened it before it was at work.
      ref={
        onToggle &&
        ((element) => {
          if (element?.open) onToggle(true)
        })
      }
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary>The numbers as a table</summary>
      {isOpen &&
        panels.map(({ panel }, i) =>
          panel.kind === 'chart' ? (
            // Panels keep their order.
            <DataTable key={i} table={chartTable(panel.chart)} caption={panel.chart.yAxis.label} isTitled />
          ) : null,
        )}
    </details>
  )
}
