import type { DrawnPanel } from '@sweetspot/view'
import { ChartPanel } from '../chart/ChartPanel.tsx'
import type { PixelSize } from '../chart/use-size.ts'
import { PanelGrid } from './PanelGrid.tsx'
import styles from './Panels.module.css'
import { sizeDrawnIn } from './panel-sizes.ts'
import { DataTable } from './table/DataTable.tsx'

/** The panels of a figure as they stand now, each in the box of its still drawing and to its scale. */
export function LiveDrawing({
  panels,
  count,
  isMoving,
  boxes,
}: {
  readonly panels: readonly DrawnPanel[]
  readonly count: number
  /** Whether the drawings change now and will do so again at once. */
  readonly isMoving: boolean
  /** The sizes of the panels, as far as they are known. */
  readonly boxes: readonly PixelSize[]
}) {
  const empty = Array.from({ length: count - panels.length }, (_, i) => (
    <div key={i} className={`${styles['drawing']} ${styles['empty']}`} />
  ))
  const drawn = panels.map(({ panel, isOld }, i) =>
    panel.kind === 'table' ? (
      <DataTable table={panel.table} caption={panel.title} isTitled={count > 1} />
    ) : (
      <div className={`${styles['drawing']} ${isOld ? styles['old'] : ''}`}>
        <ChartPanel
          panel={panel}
          isMoving={isMoving}
          box={boxes[i] ?? null}
          drawnFor={(box) => sizeDrawnIn(box, i, count)}
        />
      </div>
    ),
  )
  return <PanelGrid panels={[...drawn, ...empty]} />
}
