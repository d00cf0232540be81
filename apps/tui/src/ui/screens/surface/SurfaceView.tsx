import { sanitiseLine, wrap } from '@sweetspot/view'
import { drawnResult, startText, waysTable } from '@sweetspot/view/lab'
import { Box, Text } from 'ink'
import { useMemo } from 'react'
import type { ViewProps } from '../../frame/screen.ts'
import { useLook } from '../../look/look.ts'
import { HeadLine } from '../../parts/HeadLine.tsx'
import { rowsAround } from '../../parts/rows-around.ts'
import { TableView } from '../../parts/TableView.tsx'
import { benchIn } from '../../training/change-bench.ts'
import { placeText } from '../../training/place-text.ts'
import { troubleOf } from '../../training/trouble.ts'
import { SurfaceDrawings } from './SurfaceDrawings.tsx'
import { surfaceLayout, tableHead } from './surface-layout.ts'
import type { SurfaceModel } from './surface-model.ts'

/** Ways over a loss: where they start, the drawing, and the runs as a table. */
export function SurfaceView({ model, columns, rows }: ViewProps<SurfaceModel>) {
  const { isSpoken } = useLook()
  const state = model.store.get()
  const bench = benchIn(state)!
  const { showsLoss, isPlacing } = model.look()
  const trouble = troubleOf(state)
  const troubleLines = trouble === null ? [] : wrap(sanitiseLine(trouble), columns, 2)
  const room = { columns, rows: rows - troubleLines.length }
  const layout = surfaceLayout(room, bench.config.runs.length, showsLoss)
  const table = useMemo(
    () => waysTable(bench, drawnResult(state)!, state.step, isSpoken ? 'in hand' : '>'),
    [bench, state, isSpoken],
  )
  return (
    <Box flexDirection="column" width={columns}>
      <HeadLine
        what={startText(bench)}
        where={isPlacing ? 'arrows move the start' : placeText(state)}
        columns={columns}
        ink={isPlacing ? 'bold' : 'dim'}
      />
      {troubleLines.length > 0 && <Text>{troubleLines.join('\n')}</Text>}
      <SurfaceDrawings model={model} layout={layout} />
      {isSpoken ? (
        <TableView table={table} columns={columns} />
      ) : (
        layout.table > 0 && (
          <TableView table={rowsAround(table, bench.selected, layout.table - tableHead)} columns={columns} />
        )
      )}
    </Box>
  )
}
