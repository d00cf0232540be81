import { displayWidth, pad, paint, truncate } from '@sweetspot/view'
import { safeText } from '../../cli/safe-text.ts'
import { keysText } from '../keys/binding.ts'
import { type Look, useLook } from '../look/look.ts'
import { ScrolledLines } from '../parts/ScrolledLines.tsx'
import type { FrameStore } from './frame-store.ts'

/** Columns from which keys and commands stand side by side. */
const sideBySide = 130

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
  const look = useLook()
  const { own, always } = frame.screenBindings()
  const keysOf = (bindings: typeof own) =>
    bindings.map((binding): Entry => [keysText(binding, look.ascii), binding.does])
  const commands = frame.commands().map(({ name, takes, does }): Entry => [`:${name}${takes ? ` ${takes}` : ''}`, does])
  const isWide = columns >= sideBySide && !look.isSpoken
  const width = isWide ? Math.floor((columns - 3) / 2) : columns
  const keys = [
    ...section(`Keys of ${frame.current().title}`, keysOf(own), width, look),
    '',
    ...section('Keys everywhere', keysOf(always), width, look),
  ]
  const words = section('Commands', commands, width, look)
  const lines = isWide ? beside(keys, words, width) : [...keys, '', ...words]
  return <ScrolledLines lines={lines} from={from} rows={rows} onLimit={frame.limitSheet} />
}

type Entry = readonly [left: string, right: string]

function section(title: string, entries: readonly Entry[], columns: number, look: Look): readonly string[] {
  const { ascii, color, isSpoken } = look
  const safe = (text: string) => safeText(text, { ascii })
  if (isSpoken) return [`${title}.`, ...entries.map(([left, right]) => `${safe(left)}: ${safe(right)}.`)]
  const width = Math.min(Math.floor(columns / 2), Math.max(0, ...entries.map(([left]) => displayWidth(left))))
  const rest = columns - width - 2
  const cut = (text: string, room: number) => truncate(safe(text), room, ascii ? '~' : '…')
  return [
    paint(pad(title, columns), 'bold', color),
    ...entries.map(
      ([left, right]) => `${pad(cut(left, width), width)}  ${paint(pad(cut(right, rest), rest), 'dim', color)}`,
    ),
  ]
}

/** Two lists side by side, the left one filled to its width. */
function beside(left: readonly string[], right: readonly string[], width: number): readonly string[] {
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, i) => `${left[i] || ' '.repeat(width)}   ${right[i] ?? ''}`,
  )
}
