import { DataTable } from './DataTable.tsx'
import { PanelGrid } from './PanelGrid.tsx'
import styles from './Panels.module.css'
import type { Still, StillPanel } from './still.ts'

/** The panels of a variant as they were drawn when the page was built. */
export function StillDrawing({ still }: { readonly still: Still }) {
  return <PanelGrid panels={still.panels.map((panel) => onePanel(panel))} />
}

function onePanel(panel: StillPanel) {
  if (panel.kind === 'table') return <DataTable table={panel.table} caption={panel.title} isTitled />
  return (
    <div className={styles['drawing']}>
      <div className={styles['narrow']} dangerouslySetInnerHTML={{ __html: panel.narrow }} />
      <div className={styles['wide']} dangerouslySetInnerHTML={{ __html: panel.wide }} />
    </div>
  )
}
