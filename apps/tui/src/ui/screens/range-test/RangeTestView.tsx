import {
  letteredPicks,
  liveCheckChart,
  liveRampChart,
  liveRangeTestFinding,
  notesOf,
  pickRates,
  pickScores,
  rangeTestProgress,
} from '@sweetspot/view'
import { Box } from 'ink'
import { ChartAndTable } from '../../finding/ChartAndTable.tsx'
import { FindingLayout } from '../../finding/FindingLayout.tsx'
import type { Finding } from '../../finding/finding.ts'
import { TableWindow } from '../../finding/TableWindow.tsx'
import { Title, titleLines } from '../../finding/Title.tsx'
import { Unknown } from '../../finding/Unknown.tsx'
import type { ViewProps } from '../../frame/screen.ts'

/** A range test as it runs, and its check. */
export function RangeTestView({ model, columns, rows }: ViewProps<Finding<'range-test'>>) {
  const known = model.soFar()
  const isRunning = model.isRunning()
  const { run } = model.store.get()
  const { panel, scroll } = model.get()
  const notes = known === null ? '' : isRunning ? rangeTestProgress(known.result, run) : notesOf(known.result).join(' ')
  return (
    <FindingLayout finding={model} columns={columns} rows={rows} notes={notes} mostNotes={panel === 'rules' ? 6 : 2}>
      {(room) => {
        if (known === null) return <Unknown isRunning={isRunning} />
        const { result } = known
        const finding = liveRangeTestFinding(result, isRunning)
        switch (panel) {
          case 'bathtub':
            return (
              <ChartAndTable
                chart={liveCheckChart(known, run)}
                table={pickScores(result)}
                columns={columns}
                rows={room}
              />
            )
          case 'rules':
            return (
              <Box flexDirection="column">
                <Title text={finding} columns={columns} />
                <TableWindow
                  table={letteredPicks(result)}
                  columns={columns}
                  rows={room - titleLines(finding, columns).length}
                  scroll={scroll}
                />
              </Box>
            )
          default:
            return (
              <ChartAndTable
                chart={liveRampChart(result, finding)}
                table={pickRates(result)}
                columns={columns}
                rows={room}
              />
            )
        }
      }}
    </FindingLayout>
  )
}
