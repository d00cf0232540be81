import { displayWidth, type Paint, pad, paint, truncate } from '@sweetspot/view'
import { useLook } from '../look/look.ts'
import { Drawing } from './Drawing.tsx'

/** The line above a screen: what is looked at, and at its right end how far it is. */
export function HeadLine({
  what,
  where,
  columns,
  ink = 'dim',
}: {
  readonly what: string
  readonly where: string
  readonly columns: number
  readonly ink?: Paint
}) {
  const { color, ascii, isSpoken } = useLook()
  if (isSpoken) return <Drawing text={`${what}, ${where}.`} />
  const room = columns - displayWidth(where)
  const left = pad(truncate(what, room - 2, ascii ? '~' : '…'), room)
  return <Drawing text={paint(`${left}${where}`, ink, color)} />
}
