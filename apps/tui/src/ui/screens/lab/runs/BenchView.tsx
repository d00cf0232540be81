import { plural, wrap } from '@sweetspot/view'
import type { Bench, LabState, RunRow } from '@sweetspot/view/lab'
import { Box, Text } from 'ink'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import { drawnLine } from '../../../parts/drawn-line.ts'
import { arrangement, wide } from '../arrangement.ts'
import { DrawnPanel } from '../drawing/DrawnPanel.tsx'
import { noticeOf } from '../notice-of.ts'
import { useLabDrawing } from '../use-lab-drawing.ts'
import { runCard, runInHand } from './run-in-hand.ts'
import { runTable, tableWidths } from './run-table.ts'
import { SideView } from './SideView.tsx'
import { setupText } from './setup-line.ts'
import { spokenRuns } from './spoken-runs.ts'
import { transportLine } from './transport-line.ts'

/** Fewer lines than these have no room for what all runs have in common. */
const roomy = 18
/** From these on there is a line for what to try next. */
const spacious = 20
/** The least lines for what is said of the run in hand below the table. */
const leastCard = 6
/** Cells from which there is room for a second drawing. */
const large = { columns: 140, rows: 32 }

/** The runs on the bench: what was found, the drawing with the table, where the cursor stands, and the run in hand. */
export function BenchView({
  bench,
  state,
  columns,
  rows,
}: {
  readonly bench: Bench
  readonly state: LabState
  readonly columns: number
  readonly rows: number
}) {
  const look = useLook()
  const isLarge = columns >= large.columns && rows >= large.rows
  const { finding, panel, second, runs, isOver, step, hasSteps } = useLabDrawing(state, isLarge)
  const notice = noticeOf(state)
  const said = notice ?? (isOver ? finding : underWay(runs))
  const own = runs[bench.selected]!
  const setup = setupText(bench)
  // What was there before is drawn until the first steps are done.
  const isBegun = state.latest !== null || runs.some(({ stepsDone }) => stepsDone > 0)
  // What is not run yet has no steps to go through, and the bathtub has none at all.
  const hasCursor = state.problem === null && (hasSteps || !isOver)
  if (look.isSpoken) return <Text>{[said, `${setup}.`, spokenRuns(runs)].join('\n')}</Text>
  const isRoomy = rows >= roomy
  const head = wrap(said, columns, isRoomy && (isOver || notice !== null) ? 2 : 1, look.ascii ? '~' : '…')
  // Finding and cursor, what the runs have in common, and the run in hand, which a wide screen has beside the drawing.
  const hasCard = columns >= wide && rows - 3 - runs.length - 1 >= leastCard
  const hand = hasCard ? [] : runInHand(own, columns, rows >= spacious ? 2 : 1, look)
  const taken = head.length + 1 + (isRoomy ? 1 : 0) + hand.length
  const options = { look, step, isOver }
  const { isBeside, chart, table } = arrangement(columns, rows, {
    runs: runs.length,
    taken,
    table: tableWidths(runs, options),
  })
  const tableLines = runTable(runs, { ...options, width: table.columns, height: table.rows })
  const card = hasCard ? ['', ...runCard(own, table.columns, table.rows - tableLines.length - 1, look)] : []
  return (
    <Box flexDirection="column" width={columns}>
      <Drawing text={head.map((line) => drawnLine([[line, 'bold']], columns, look)).join('\n')} />
      {isRoomy && <Drawing text={drawnLine([[setup, 'dim']], columns, look)} />}
      <Box flexDirection={isBeside ? 'row' : 'column'} height={rows - taken} columnGap={2}>
        <Box width={chart.columns} height={chart.rows} flexShrink={0}>
          {panel && isBegun && <DrawnPanel panel={panel} {...chart} isResting={!state.isPlaying} />}
        </Box>
        <SideView lines={[...tableLines, ...card]} panel={isBegun ? second : null} {...table} />
      </Box>
      <Drawing text={hasCursor ? transportLine(state, columns, look) : ' '} />
      {hand.map((line, i) => (
        // A line is its place.
        <Drawing key={i} text={line === '' ? ' ' : line} />
      ))}
    </Box>
  )
}

/** What is said while runs are under way. */
function underWay(runs: readonly RunRow[]): string {
  const left = runs.filter(({ isEnded }) => !isEnded).length
  return left === runs.length
    ? `${plural(left, 'run')} under way.`
    : `${plural(left, 'run')} of ${runs.length} under way.`
}
