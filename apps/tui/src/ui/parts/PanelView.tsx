import { type Panel, textSurface } from '@sweetspot/view'
import { Box, Text } from 'ink'
import { useMemo } from 'react'
import { useLook } from '../look/look.ts'
import { ChartView } from './ChartView.tsx'
import { Drawing } from './Drawing.tsx'
import { TableView } from './TableView.tsx'

/** Any panel in a room of cells. */
export function PanelView({
  panel,
  columns,
  rows,
  legend = true,
}: {
  readonly panel: Panel
  readonly columns: number
  readonly rows: number
  /** Whether a drawing names its runs below it; false where a table beside it does. */
  readonly legend?: boolean
}) {
  switch (panel.kind) {
    case 'chart':
      return <ChartView chart={panel.chart} columns={columns} rows={rows} legend={legend} />
    case 'surface':
      return <SurfaceView surface={panel.surface} columns={columns} rows={rows} legend={legend} />
    case 'table':
      return (
        <Box flexDirection="column" height={rows} overflow="hidden">
          <Text>{panel.title}</Text>
          <TableView table={panel.table} columns={columns} />
        </Box>
      )
  }
}

function SurfaceView({
  surface,
  columns,
  rows,
  legend,
}: {
  readonly surface: Extract<Panel, { kind: 'surface' }>['surface']
  readonly columns: number
  readonly rows: number
  readonly legend: boolean
}) {
  const { color, ascii, isSpoken } = useLook()
  const text = useMemo(
    () => (isSpoken ? surface.summary : textSurface(surface, { width: columns, height: rows, color, ascii, legend })),
    [surface, columns, rows, color, ascii, legend, isSpoken],
  )
  return isSpoken ? <Text>{text}</Text> : <Drawing text={text} />
}
