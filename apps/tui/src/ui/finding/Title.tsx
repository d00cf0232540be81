import { paint, wrap } from '@sweetspot/view'
import { useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'

/** The most lines of a title. */
const mostLines = 2

/** A title in the lines that it takes. */
export function titleLines(text: string, columns: number, ellipsis = '…'): readonly string[] {
  return wrap(text, columns, mostLines, ellipsis)
}

/** A finding above what shows it. */
export function Title({ text, columns }: { readonly text: string; readonly columns: number }) {
  const { color, ascii } = useLook()
  const lines = titleLines(text, columns, ascii ? '~' : '…')
  return <Drawing text={lines.map((line) => paint(line, 'bold', color)).join('\n')} />
}
