import { type Panel, panelTitle, wrap } from '@sweetspot/view'
import { Box } from 'ink'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import { drawnLine } from '../../../parts/drawn-line.ts'
import { DrawnPanel } from '../drawing/DrawnPanel.tsx'

/** The least rows of a second drawing, and the most. */
const [leastRows, mostRows] = [10, 20]

/** The table of runs with what is said of the one in hand, and in the room below a second drawing. */
export function SideView({
  lines,
  panel,
  columns,
  rows,
}: {
  readonly lines: readonly string[]
  readonly panel: Panel | null
  readonly columns: number
  readonly rows: number
}) {
  const look = useLook()
  const title = panel === null ? [] : wrap(panelTitle(panel), columns, 2, look.ascii ? '~' : '…')
  const free = Math.min(mostRows, rows - lines.length - title.length - 1)
  const heading = title.map((line) => drawnLine([[line, 'bold']], columns, look))
  return (
    <Box flexDirection="column" width={columns} flexShrink={0}>
      <Drawing text={lines.join('\n')} />
      {panel && free >= leastRows && (
        <>
          <Drawing text={[' ', ...heading].join('\n')} />
          <DrawnPanel panel={panel} columns={columns} rows={free} isResting={false} />
        </>
      )}
    </Box>
  )
}
