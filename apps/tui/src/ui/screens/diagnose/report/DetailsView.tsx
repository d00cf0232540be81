import type { ViewProps } from '../../../frame/screen.ts'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import type { Diagnose } from '../create-diagnose.ts'
import type { JudgedLog } from '../diagnose-state.ts'
import { headLine } from './head-line.ts'
import { sectionLines, sectionsOf } from './words.ts'

/** All words of a report, from the line on that was scrolled to. */
export function DetailsView({ model, log, columns, rows }: ViewProps<Diagnose> & { readonly log: JudgedLog }) {
  const { ascii, color, isSpoken } = useLook()
  const state = model.get()
  const options = { columns, rows: rows - 2, ascii, color }
  const lines = sectionLines(sectionsOf(log, state), options)
  if (isSpoken) return <Drawing text={lines.join('\n')} />
  const from = Math.min(state.from, Math.max(0, lines.length - options.rows))
  const shown = [headLine(log, state, options), '', ...lines.slice(from, from + options.rows)]
  return <Drawing text={shown.join('\n')} />
}
