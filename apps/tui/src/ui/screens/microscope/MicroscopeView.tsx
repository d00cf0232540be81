import { sanitiseLine, wrap } from '@sweetspot/view'
import { drawnResult, microscopeText, parametersTable, type WatchedRun } from '@sweetspot/view/lab'
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
import { MicroscopeCharts } from './MicroscopeCharts.tsx'
import { microscopeLayout, tableHead } from './microscope-layout.ts'
import type { MicroscopeModel } from './microscope-model.ts'
import { WorkedUpdate } from './WorkedUpdate.tsx'

/** Single parameters at a step: their numbers as a table, the update of one worked through, and its moments as charts. */
export function MicroscopeView({ model, columns, rows }: ViewProps<MicroscopeModel>) {
  const { isSpoken } = useLook()
  const state = model.store.get()
  const bench = benchIn(state)!
  const { page, place: wanted } = model.look()
  const { selected, config } = bench
  const drawn = useMemo(() => drawnResult(state)!, [state])
  const [first, second] = drawn.records
  // By their records: the cursor moves on every picture, and leaves the curves as they are.
  const runs = useMemo(
    () => config.runs.map((run, i): WatchedRun => ({ config: run, records: (i === 0 ? first : second) ?? [] })),
    [config, first, second],
  )
  const run = runs[selected]!
  const { watch } = run.config.record
  const place = Math.min(wanted, watch.length - 1)
  const { step } = state
  const table = useMemo(() => parametersTable(run, step, { place, isSpoken }), [run, step, place, isSpoken])
  const trouble = troubleOf(state)
  const troubleLines = trouble === null ? [] : wrap(sanitiseLine(trouble), columns, 2)
  const layout = microscopeLayout(rows - troubleLines.length, watch.length, page)
  const shown = isSpoken ? table : rowsAround(table, place, layout.table - tableHead)
  return (
    <Box flexDirection="column" width={columns}>
      <HeadLine what={microscopeText(bench, place)} where={placeText(state)} columns={columns} />
      {troubleLines.length > 0 && <Text>{troubleLines.join('\n')}</Text>}
      <TableView table={shown} columns={columns} />
      {(layout.formulas > 0 || isSpoken) && (
        <WorkedUpdate run={run} step={step} place={place} columns={columns} rows={layout.formulas} />
      )}
      {(layout.below > 0 || isSpoken) && run.records.length > 0 && (
        <MicroscopeCharts {...{ page, drawn, runs, selected, place, step, columns }} rows={layout.below} />
      )}
    </Box>
  )
}
