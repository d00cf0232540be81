import { paint } from '@sweetspot/view'
import { useEffect } from 'react'
import { useLook } from '../look/look.ts'
import { Drawing } from './Drawing.tsx'

/** Lines in a room that may be less than they need: from one of them on, with how many there are above and below. */
export function ScrolledLines({
  lines,
  from,
  rows,
  onLimit,
}: {
  readonly lines: readonly string[]
  readonly from: number
  readonly rows: number
  /** Told the last line that the room can begin with. */
  onLimit(last: number): void
}) {
  const { color, ascii, isSpoken } = useLook()
  const isWhole = isSpoken || lines.length <= rows
  const room = isWhole ? lines.length : rows - 1
  const last = lines.length - room
  const start = Math.min(from, last)
  useEffect(() => onLimit(last))
  const [up, down] = ascii ? ['^', 'v'] : ['↑', '↓']
  const rest = `${up} ${start} above  ${down} ${last - start} below`
  const shown = [...lines.slice(start, start + room), ...(isWhole ? [] : [paint(rest, 'dim', color)])]
  return <Drawing text={shown.join('\n')} />
}
