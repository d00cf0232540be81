import type { SearchResult } from '@sweetspot/schema'
import {
  budgetLine,
  budgetTable,
  givenUpSentence,
  liveSearchChart,
  liveSearchFinding,
  notesOf,
  searchProgress,
  sweepTable,
} from '@sweetspot/view'
import { Box } from 'ink'
import { ChartAndTable } from '../../finding/ChartAndTable.tsx'
import { FindingLayout } from '../../finding/FindingLayout.tsx'
import type { Finding } from '../../finding/finding.ts'
import { TableWindow } from '../../finding/TableWindow.tsx'
import { Title, titleLines } from '../../finding/Title.tsx'
import { Unknown } from '../../finding/Unknown.tsx'
import type { ViewProps } from '../../frame/screen.ts'
import { useLook } from '../../look/look.ts'

/** The search for the best rate, decades first. */
export function SearchView({ model, columns, rows }: ViewProps<Finding<'search'>>) {
  const { ascii } = useLook()
  const known = model.soFar()
  const isRunning = model.isRunning()
  const { run } = model.store.get()
  const { panel, scroll } = model.get()
  return (
    <FindingLayout
      finding={model}
      columns={columns}
      rows={rows}
      bar={known === null ? '' : budgetLine(known.result, ascii)}
      notes={known === null ? '' : notesTo(known.result)}
      mostNotes={panel === 'bathtub' ? 2 : 6}
    >
      {(room) => {
        if (known === null) return <Unknown isRunning={isRunning} />
        const { result } = known
        const finding = liveSearchFinding(result, isRunning)
        if (panel === 'bathtub')
          return (
            <ChartAndTable
              chart={liveSearchChart(known, run, finding)}
              table={budgetTable(result, ascii)}
              columns={columns}
              rows={room}
              place="below"
            />
          )
        const table = panel === 'rates' ? sweepTable(result.sweep) : budgetTable(result, ascii)
        return (
          <Box flexDirection="column">
            <Title text={finding} columns={columns} />
            <TableWindow
              table={table}
              columns={columns}
              rows={room - titleLines(finding, columns).length}
              scroll={scroll}
            />
          </Box>
        )
      }}
    </FindingLayout>
  )

  function notesTo(result: SearchResult): string {
    if (isRunning) return searchProgress(result, run)
    return [givenUpSentence(result) ?? [], notesOf(result)].flat(2).join(' ')
  }
}
