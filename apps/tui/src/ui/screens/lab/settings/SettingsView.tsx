import type { Bench, LabState } from '@sweetspot/view/lab'
import { Box } from 'ink'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import { DrawnPanel } from '../drawing/DrawnPanel.tsx'
import type { Refused } from '../lab-model.ts'
import { useLabDrawing } from '../use-lab-drawing.ts'
import { settingsText } from './settings-text.ts'

/** Columns from which the drawing has room beside the settings. */
const wide = 76
const formColumns = 44

/** The settings of the runs, with the drawing beside them where there is room. */
export function SettingsView({
  bench,
  state,
  path,
  refused,
  columns,
  rows,
}: {
  readonly bench: Bench
  readonly state: LabState
  readonly path: string
  readonly refused?: Refused
  readonly columns: number
  readonly rows: number
}) {
  const look = useLook()
  const { panel } = useLabDrawing(state)
  const isBeside = columns >= wide && !look.isSpoken
  const text = settingsText(
    bench,
    { path, ...(refused && { refused }) },
    { columns: isBeside ? formColumns : columns, rows, look },
  )
  return (
    <Box width={columns} columnGap={2}>
      <Box width={isBeside ? formColumns : columns} flexShrink={0}>
        <Drawing text={text} />
      </Box>
      {isBeside && panel && (
        <DrawnPanel panel={panel} columns={columns - formColumns - 2} rows={rows} isResting={!state.isPlaying} />
      )}
    </Box>
  )
}
