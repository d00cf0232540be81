import { paint, truncate } from '@sweetspot/view'
import { safeText } from '../../cli/safe-text.ts'
import { useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'
import type { FrameState } from './frame-state.ts'
import type { FrameStore } from './frame-store.ts'
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
  const look = useLook()
  const { color, ascii, isSpoken } = look
  const said = (text: string) => {
    const line = safeText(text, { ascii })
    return paint(isSpoken ? line : truncate(line, columns, ascii ? '~' : '…'), 'bold', color)
  }
  if (!question) return <Drawing text={message === '' ? hintsLine(frame.bindings(), columns, look) : said(message)} />
  const above = question.problem || message
  return (
    <>
      {above !== '' && <Drawing text={said(above)} />}
      <QuestionLine open={question} columns={columns} />
    </>
  )
}
