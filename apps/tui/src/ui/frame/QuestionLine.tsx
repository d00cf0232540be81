import { displayWidth, paint, truncate } from '@sweetspot/view'
import { Text } from 'ink'
import { useLook } from '../look/look.ts'
import type { OpenQuestion } from './frame-state.ts'

/** The line in which a question is answered, its cursor in inverse video, and what Tab would make of it. */
export function QuestionLine({ open, columns }: { readonly open: OpenQuestion; readonly columns: number }) {
  const { color, ascii } = useLook()
  const { question, line } = open
  const characters = [...line.text]
  const room = Math.max(4, columns - displayWidth(question.label) - 2)
  // The part around the cursor, where the line is longer than its room.
  const from = Math.max(0, line.cursor - room)
  const before = characters.slice(from, line.cursor).join('')
  const at = characters[line.cursor] ?? ' '
  const after = characters.slice(line.cursor + 1, from + room).join('')
  const offers = question.complete?.(line.text).slice(0, 6) ?? []
  const used = displayWidth(question.label) + displayWidth(before) + 1 + displayWidth(after)
  const offered = truncate(offers.join('  '), Math.max(0, columns - used - 4), ascii ? '~' : '…')
  return (
    <Text>
      {question.label}
      {before}
      <Text inverse>{at}</Text>
      {after}
      {offered === '' ? '' : `   ${paint(offered, 'dim', color)}`}
    </Text>
  )
}
