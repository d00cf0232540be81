import { type Chart, displayWidth, type Table, textTable } from '@sweetspot/view'
import { Box } from 'ink'
import { useLook } from '../look/look.ts'
import { ChartView } from '../parts/ChartView.tsx'
import { TableView } from '../parts/TableView.tsx'
import { Title, titleLines } from './Title.tsx'

/** Columns that a chart keeps beside a table, and the least that a table makes sense in. */
const beside = { chart: 48, least: 26 }
/** The least rows of a chart with a table below it. */
const leastChart = 9

/** A chart under its title, with a table beside it, else below it; where there is room for neither, without. */
export function ChartAndTable({
  chart,
  table,
  columns,
  rows,
  place = 'beside',
}: {
  readonly chart: Chart
  readonly table: Table
  readonly columns: number
  readonly rows: number
  /** Where the table stands if there is room. */
  readonly place?: 'beside' | 'below'
}) {
  const { isSpoken } = useLook()
  const room = rows - titleLines(chart.title, columns).length
  const untitled = isSpoken ? chart : { ...chart, title: '' }
  const tableRows = table.rows.length + 2
  const width = widthIn(table, columns - beside.chart)
  const isBeside = !isSpoken && place === 'beside' && columns - beside.chart >= beside.least && tableRows <= room
  const isBelow = !isBeside && room >= leastChart + tableRows
  return (
    <Box flexDirection="column">
      {!isSpoken && <Title text={chart.title} columns={columns} />}
      <Box flexDirection={isBeside ? 'row' : 'column'}>
        <ChartView
          chart={untitled}
          columns={isBeside ? columns - width - 2 : columns}
          rows={isBelow ? room - tableRows : room}
          legend={false}
        />
        {(isBeside || isBelow || isSpoken) && (
          <Box flexDirection="column" marginLeft={isBeside ? 2 : 0}>
            <TableView table={table} columns={isBeside ? width : columns} />
          </Box>
        )}
      </Box>
    </Box>
  )
}

/** The columns that a table takes of those that there are. */
function widthIn({ columns, rows }: Table, most: number): number {
  return Math.max(
    ...textTable(columns, rows, { width: Math.max(1, most) })
      .split('\n')
      .map(displayWidth),
  )
}
