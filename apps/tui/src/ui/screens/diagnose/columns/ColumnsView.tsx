import { signalNames } from '@sweetspot/logs'
import { displayWidth, pad, paint, truncate } from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import type { ViewProps } from '../../../frame/screen.ts'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import { windowOf } from '../../../parts/window-of.ts'
import type { Diagnose } from '../create-diagnose.ts'
import { nameOf } from '../diagnose-state.ts'
import { pointed } from '../pointed.ts'
import type { ColumnSheet } from './column-sheet.ts'

/** The titles of a log's columns, and what each is taken for. */
export function ColumnsView({
  sheet,
  columns,
  rows,
}: Pick<ViewProps<Diagnose>, 'columns' | 'rows'> & { readonly sheet: ColumnSheet }) {
  const { ascii, color, isSpoken } = useLook()
  const { titles, uses, at, runs, key } = sheet
  const name = nameOf(runs.find((run) => run.key === key)!)
  const named = titles.map((title, place) => (title === '' ? `column ${place + 1}` : title))
  const useOf = (place: number) => (uses[place] ? signalNames[uses[place]] : 'not used')
  if (isSpoken)
    return <Drawing text={`Columns of ${name}. ${named[at]} is ${useOf(at)}. ${at + 1} of ${titles.length}.`} />
  const room = rows - 3
  const { from, to } = windowOf(titles.length, at, room)
  const shown = named.slice(from, to)
  const width = Math.min(Math.floor(columns / 2), Math.max(...shown.map(displayWidth)))
  const lines = shown.map((title, i) => {
    const use = useOf(from + i)
    const text = `${pad(truncate(safeText(title, { ascii }), width, ascii ? '~' : '…'), width)}  ${paint(use, uses[from + i] ? null : 'dim', color)}`
    return from + i === at ? paint(text, 'bold', color) : text
  })
  const question = uses.includes('loss') ? `Which column of ${name} is what?` : `Which column of ${name} is the loss?`
  return (
    <Drawing
      text={[
        paint(truncate(safeText(question, { ascii }), columns), 'bold', color),
        '',
        ...pointed(lines, at - from, ascii),
      ].join('\n')}
    />
  )
}
