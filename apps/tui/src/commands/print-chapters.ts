import { chapters } from '@sweetspot/lesson'
import { plural } from '@sweetspot/view'
import { drawTable } from '../cli/draw.ts'
import { print } from '../cli/output.ts'
import type { Terminal } from '../cli/terminal.ts'

const columns = [
  { key: 'number', title: '', align: 'right', priority: 0 },
  { key: 'title', title: 'chapter', priority: 0 },
  { key: 'minutes', title: 'minutes', align: 'right', priority: 1 },
  { key: 'name', title: 'name', priority: 2 },
] as const

/** Prints the chapters, and how one is read. */
export function printChapters(terminal: Terminal): Promise<void> {
  const rows = chapters.map(({ number, title, minutes, slug }) => ({
    cells: { number: String(number), title, minutes: String(minutes), name: slug },
  }))
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0)
  const foot = `${plural(minutes, 'minute')} in all. sweetspot lesson 1 begins.`
  return print([drawTable({ columns, rows }, terminal), '', foot].join('\n'))
}
