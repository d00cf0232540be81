import { displayWidth, paint, truncate } from '@sweetspot/view'
import { Text } from 'ink'
import { keysText } from '../keys/binding.ts'
import { useLook } from '../look/look.ts'
import type { FrameStore } from './create-frame.ts'
import type { FrameState } from './frame-state.ts'
import { QuestionLine } from './QuestionLine.tsx'

/** The last lines: what was said, and either the open question or the keys that matter most now. */
export function Bottom({
  frame,
  state,
  columns,
}: {
  readonly frame: FrameStore
  readonly state: FrameState
  readonly columns: number
}) {
  const { color, ascii } = useLook()
  const said = state.question?.problem || state.message
  return (
    <>
      {said !== '' && <Text>{paint(truncate(said, columns, ascii ? '~' : '…'), 'bold', color)}</Text>}
      {state.question ? (
        <QuestionLine open={state.question} columns={columns} />
      ) : (
        <Text>{hints(frame, columns, ascii, color)}</Text>
      )}
    </>
  )
}

/** As many keys as fit; those of the frame, which are on every screen, stand last and are never left out. */
function hints(frame: FrameStore, columns: number, ascii: boolean, color: Parameters<typeof paint>[2]): string {
  const hinted = frame
    .bindings()
    .flatMap(({ keys, hint }) => (hint ? [{ keys: keysText({ keys: keys.slice(0, 1) }, ascii), hint }] : []))
  const widthOf = ({ keys, hint }: { keys: string; hint: string }) => displayWidth(keys) + 1 + displayWidth(hint) + 2
  const lasting = hinted.slice(-2)
  let room = columns - lasting.reduce((sum, one) => sum + widthOf(one), 0)
  const shown = hinted.slice(0, -2).filter((one) => {
    room -= widthOf(one)
    return room >= 0
  })
  return [...shown, ...lasting].map(({ keys, hint }) => `${keys} ${paint(hint, 'dim', color)}`).join('  ')
}
