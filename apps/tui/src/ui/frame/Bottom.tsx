import { paint, truncate } from '@sweetspot/view'
import { Text } from 'ink'
import { useLook } from '../look/look.ts'
import { safeText } from '../look/safe-text.ts'
import type { FrameStore } from './create-frame.ts'
import type { FrameState } from './frame-state.ts'
import { hintsLine } from './hints-line.ts'
import { QuestionLine } from './QuestionLine.tsx'

/** The last line: the open question, else what was said, else the keys that matter most now. */
export function Bottom({
  frame,
  state: { question, message },
  columns,
}: {
  readonly frame: FrameStore
  readonly state: FrameState
  readonly columns: number
}) {
  const { color, ascii, isSpoken } = useLook()
  const said = (text: string) => {
    const line = safeText(text, ascii)
    return paint(isSpoken ? line : truncate(line, columns, ascii ? '~' : '…'), 'bold', color)
  }
  if (!question)
    return <Text>{message === '' ? hintsLine(frame.bindings(), columns, { ascii, color }) : said(message)}</Text>
  const above = question.problem || message
  return (
    <>
      {above !== '' && <Text>{said(above)}</Text>}
      <QuestionLine open={question} columns={columns} />
    </>
  )
}
