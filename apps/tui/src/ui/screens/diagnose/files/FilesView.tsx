import { paint, wrap } from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import type { ViewProps } from '../../../frame/screen.ts'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import type { Diagnose } from '../create-diagnose.ts'
import { shownLog } from '../diagnose-state.ts'

import { fileLines, folderLine, spokenFiles } from './file-lines.ts'

/** Lines that a sentence above the list may take. */
const mostLines = 3

/** The list of files, with what is being read or could not be above it. */
export function FilesView({ model, columns, rows }: ViewProps<Diagnose>) {
  const { ascii, color, isSpoken } = useLook()
  const state = model.files.get()
  const said = sentencesOf(model)
  if (isSpoken) return <Drawing text={[...said, spokenFiles(state)].join('\n')} />
  const above = said.flatMap((sentence) => wrap(safeText(sentence, { ascii }), columns, mostLines, ascii ? '~' : '…'))
  const options = { columns, rows: rows - 1 - above.length, ascii, color }
  const lines = [
    ...above.map((line) => paint(line, 'bold', color)),
    folderLine(state, options),
    ...fileLines(state, options),
  ]
  return <Drawing text={lines.slice(0, rows).join('\n')} />
}

function sentencesOf(model: Diagnose): string[] {
  const { reads, unread, adds } = model.get()
  const { problem } = model.files.get()
  const log = shownLog(model.get())
  return [
    reads === '' ? '' : `Reading ${reads}. Esc gives up.`,
    adds && log ? `Choose the same run at another rate, to stand beside ${log.name}.` : '',
    unread?.message ?? '',
    problem,
  ].filter((sentence) => sentence !== '')
}
