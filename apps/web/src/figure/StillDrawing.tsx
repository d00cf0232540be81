import { PanelGrid } from './PanelGrid.tsx'
import styles from './Panels.module.css'
import type { StillPanel } from './still.ts'
import { stillAttributes } from './still-drawings.ts'
import { DataTable } from './table/DataTable.tsx'

/** The panels of a variant as they are drawn when the page is built. */
export function StillDrawing({
  variant,
  panels,
}: {
  readonly variant: string
  readonly panels: readonly StillPanel[]
}) {
  return (
    <div {...stillAttributes(variant)}>
      <PanelGrid panels={panels.map((panel) => onePanel(panel, panels.length > 1))} />
    </div>
  )
}

/** The title of a panel that stands alone is the finding over it. */
function onePanel(panel: StillPanel, isTitled: boolean) {
  if (panel.kind === 'table') return <DataTable table={panel.table} caption={panel.title} isTitled={isTitled} />
  return (
    <div className={styles['drawing']}>
      <div className={styles['narrow']} dangerouslySetInnerHTML={{ __html: panel.narrow }} />
      <div className={styles['wide']} dangerouslySetInnerHTML={{ __html: panel.wide }} />
    </div>
  )
}
