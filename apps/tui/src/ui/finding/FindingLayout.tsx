import { paint, wrap } from '@sweetspot/view'
import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'
import { PresetList } from '../presets/PresetList.tsx'
import { troubleOf } from '../training/trouble.ts'
import type { Finding, FindingKinds } from './finding.ts'
import { settingsLines } from './settings-lines.ts'

/** Rows from which notes may take more than a line. */
const roomyRows = 18

/** A screen that looks for a rate: its settings, the panel in the room that is left, and what else there is to say. */
export function FindingLayout<Kind extends keyof FindingKinds>({
  finding,
  columns,
  rows,
  bar = '',
  notes,
  mostNotes = 2,
  children,
}: {
  readonly finding: Finding<Kind>
  readonly columns: number
  readonly rows: number
  /** A line below the panel; '' for none. */
  readonly bar?: string
  /** Said below that, in no more lines than these. */
  readonly notes: string
  readonly mostNotes?: number
  /** Draws the panel. */
  readonly children: (rows: number) => ReactNode
}) {
  const { color, ascii, isSpoken } = useLook()
  const { list } = finding.get()
  if (list !== null) return <PresetList sheet={list} columns={columns} rows={rows} />
  const settings = settingsLines(finding, columns, color)
  const ellipsis = ascii ? '~' : '…'
  const foot = [
    ...wrap(bar, columns, 1, ellipsis),
    ...wrap(notes, columns, rows < roomyRows ? 1 : mostNotes, ellipsis).map((line) => paint(line, 'dim', color)),
  ]
  const trouble = troubleOf(finding.store.get())
  const room = rows - settings.length - foot.length
  return (
    <Box flexDirection="column" {...(!isSpoken && { height: rows })}>
      <Drawing text={settings.join('\n')} />
      <Box flexDirection="column" overflow="hidden" {...(!isSpoken && { height: room })}>
        {trouble === null ? children(room) : <Text>{wrap(trouble, columns, room, ellipsis).join('\n')}</Text>}
      </Box>
      {foot.length > 0 && <Drawing text={foot.join('\n')} />}
    </Box>
  )
}
