import { pad, paint, truncate } from '@sweetspot/view'
import { Text } from 'ink'
import { keysText } from '../keys/binding.ts'
import { useLook } from '../look/look.ts'
import type { FrameStore } from './create-frame.ts'

/** Every key and command that means something on the screen below, from the tables that also answer them. */
export function KeySheet({
  frame,
  from,
  columns,
  rows,
}: {
  readonly frame: FrameStore
  readonly from: number
  readonly columns: number
  readonly rows: number
}) {
  const { ascii, color } = useLook()
  const lines = [
    ...section(
      'Keys',
      frame.screenBindings().map((binding) => [keysText(binding, ascii), binding.does]),
    ),
    '',
    ...section(
      'Commands',
      frame.commands().map(({ name, takes, does }) => [`:${name}${takes ? ` ${takes}` : ''}`, does]),
    ),
  ]
  function section(title: string, entries: readonly (readonly [string, string])[]): string[] {
    const width = Math.min(Math.floor(columns / 2), Math.max(...entries.map(([left]) => left.length)))
    return [
      paint(title, 'bold', color),
      ...entries.map(([left, right]) => truncate(`${pad(left, width)}  ${right}`, columns, ascii ? '~' : '…')),
    ]
  }
  const start = Math.max(0, Math.min(from, lines.length - rows))
  const shown = lines.slice(start, start + rows)
  return <Text>{shown.join('\n')}</Text>
}
