import { findingOf } from '@sweetspot/view'
import { bestRunOf, type LabState } from '@sweetspot/view/lab'
import { Box, Text } from 'ink'
import { useLook } from '../../look/look.ts'
import { Drawing } from '../../parts/Drawing.tsx'
import { drawnLine } from '../../parts/drawn-line.ts'
import { DrawnPanel } from './drawing/DrawnPanel.tsx'
import { noticeOf } from './notice-of.ts'
import { transportLine } from './runs/transport-line.ts'
import { useLabDrawing } from './use-lab-drawing.ts'

/** An experiment of more runs than the bench holds: its panel, and the way to the bench. */
export function OtherView({
  state,
  columns,
  rows,
}: {
  readonly state: LabState
  readonly columns: number
  readonly rows: number
}) {
  const look = useLook()
  const { panel } = useLabDrawing(state)
  const { result, run } = state
  const finding = noticeOf(state) ?? (result === null ? 'Nothing is known yet of so many runs.' : findingOf(result))
  const hint =
    result !== null && bestRunOf(result) !== null
      ? 'These are more runs than the bench holds. Enter takes the best of them there.'
      : 'These are more runs than the bench holds.'
  if (look.isSpoken) return <Text>{`${finding}\n${hint}`}</Text>
  return (
    <Box flexDirection="column" width={columns}>
      <Drawing text={drawnLine([[finding, 'bold']], columns, look)} />
      <Box height={rows - 2}>
        {panel && <DrawnPanel panel={panel} columns={columns} rows={rows - 2} isResting={false} />}
      </Box>
      <Drawing
        text={
          run.status === 'running' ? transportLine(state, columns, look) : drawnLine([[hint, 'dim']], columns, look)
        }
      />
    </Box>
  )
}
