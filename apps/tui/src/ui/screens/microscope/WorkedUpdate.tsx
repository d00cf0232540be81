import { sanitiseLine, spokenWorked, textWorked, truncate } from '@sweetspot/view'
import { lookedAt, notWorkedText, type WatchedRun, workedUpdate } from '@sweetspot/view/lab'
import { Box } from 'ink'
import { useLook } from '../../look/look.ts'
import { Drawing } from '../../parts/Drawing.tsx'

/** The update of the parameter in hand, worked through with its numbers; or why it is not. */
export function WorkedUpdate({
  run,
  step,
  place,
  columns,
  rows,
}: {
  readonly run: WatchedRun
  readonly step: number | null
  readonly place: number
  readonly columns: number
  readonly rows: number
}) {
  const { color, ascii, isSpoken } = useLook()
  const looked = lookedAt(run.records, step)
  const lines = looked && workedUpdate(run.config, looked, place)
  const text = lines
    ? isSpoken
      ? spokenWorked(lines)
      : textWorked(lines, { width: columns, ascii, color })
    : truncate(sanitiseLine(looked ? notWorkedText(run.config, looked.before !== undefined) : ''), columns)
  return (
    <Box {...(!isSpoken && { height: rows })}>
      <Drawing text={text} />
    </Box>
  )
}
