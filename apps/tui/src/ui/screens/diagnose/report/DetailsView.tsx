import type { ViewProps } from '../../../frame/screen.ts'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import { ScrolledLines } from '../../../parts/ScrolledLines.tsx'
import type { Diagnose } from '../create-diagnose.ts'
import type { JudgedLog } from '../diagnose-state.ts'
import { headLine } from './head-line.ts'
import { sectionLines, sectionsOf } from './words.ts'

/** All words of a report, from the line on that was scrolled to. */
export function DetailsView({ model, log, columns, rows }: ViewProps<Diagnose> & { readonly log: JudgedLog }) {
  const { ascii, color, isSpoken } = useLook()
  const state = model.get()
  const options = { columns, ascii, color }
  const lines = sectionLines(sectionsOf(log, state), options)
  const limit = (last: number) => {
    if (state.from > last) model.set({ from: last })
  }
  return (
    <>
      {!isSpoken && <Drawing text={`${headLine(log, state, options)}\n`} />}
      <ScrolledLines lines={lines} from={state.from} rows={rows - 2} onLimit={limit} />
    </>
  )
}
