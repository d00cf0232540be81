import { displayWidth, pad, paint, truncate, wrap } from '@sweetspot/view'
import { useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'
import type { FindingState } from './finding.ts'
import { presetsLike } from './preset-bindings.ts'

/** The presets to choose from, and what the one in hand shows. */
export function PresetList({
  list: { filter, at },
  columns,
  rows,
}: {
  readonly list: NonNullable<FindingState['list']>
  readonly columns: number
  readonly rows: number
}) {
  const { color, ascii } = useLook()
  const ellipsis = ascii ? '~' : '…'
  const found = presetsLike(filter)
  const words = wrap(found[at]?.meaning ?? '', columns, 2, ellipsis)
  const room = Math.max(1, rows - 4)
  const from = Math.max(0, Math.min(found.length - room, at - Math.floor(room / 2)))
  const width = Math.max(0, ...found.map(({ name }) => displayWidth(name)))
  const shown = found.slice(from, from + room).map(({ name, title }, i) => {
    const isHere = from + i === at
    const text = truncate(`${isHere ? '>' : ' '} ${pad(name, width)}  ${title}`, columns, ellipsis)
    return isHere ? paint(text, 'bold', color) : text
  })
  const head = filter === '' ? `${found.length} experiments` : `${found.length} with '${filter}'`
  return (
    <Drawing
      text={[
        paint(truncate(head, columns, ellipsis), 'dim', color),
        ...shown,
        '',
        ...words.map((line) => paint(line, 'dim', color)),
      ].join('\n')}
    />
  )
}
