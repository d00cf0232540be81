import type { Panel } from '@sweetspot/view'
import { thinnedChart, withFuture } from '@sweetspot/view/lab'
import { useMemo } from 'react'
import { useLook } from '../../../look/look.ts'
import { PanelView } from '../../../parts/PanelView.tsx'

/** Points of a line to a column: a column has two dots across, and a spike needs more than its two ends. */
const pointsPerColumn = 4

/** A panel without its title, which stands above all; where the cursor rests what comes after it is faint. */
export function DrawnPanel({
  panel,
  columns,
  rows,
  isResting,
}: {
  readonly panel: Panel
  readonly columns: number
  readonly rows: number
  readonly isResting: boolean
}) {
  const limit = columns * pointsPerColumn
  const hasFaint = useLook().color !== 'none'
  const drawn = useMemo(() => withoutTitle(panel, limit, isResting, hasFaint), [panel, limit, isResting, hasFaint])
  return <PanelView panel={drawn} columns={columns} rows={rows} legend={false} />
}

function withoutTitle(panel: Panel, limit: number, isResting: boolean, hasFaint: boolean): Panel {
  switch (panel.kind) {
    case 'chart': {
      const chart = { ...thinnedChart(panel.chart, limit), title: '' }
      return { ...panel, chart: isResting ? withFuture(chart, { hasFaint }) : chart }
    }
    case 'surface':
      return { ...panel, surface: { ...panel.surface, title: '' } }
    case 'table':
      return { ...panel, title: '' }
  }
}
