import {
  type ColorMode,
  displayWidth,
  formatAge,
  formatBytes,
  pad,
  paint,
  sanitiseLine,
  truncate,
} from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import { windowOf } from '../../../parts/window-of.ts'
import { pointed } from '../pointed.ts'
import { type BrowserState, listed, selectedAt } from './file-browser.ts'
import type { FileEntry } from './list-folder.ts'
import { shownPath } from './log-path.ts'

/** How a list is drawn. */
export interface LineOptions {
  readonly columns: number
  readonly rows: number
  readonly ascii: boolean
  readonly color: ColorMode
}

/** Cells of a size and of an age: `9.9 MB`, `59 min`. */
const factCells = 8

/** The folder's entries as lines, the selected one pointed at, sizes and ages dim. */
export function fileLines(state: BrowserState, { columns, rows, ascii, color }: LineOptions): string[] {
  const entries = listed(state)
  if (entries.length === 0) return [paint(emptyText(state), 'dim', color)]
  const chosen = selectedAt(state)
  const { from, to } = windowOf(entries.length, chosen, rows)
  const shown = entries.slice(from, to)
  const longest = shown.reduce((most, { name }) => Math.max(most, displayWidth(sanitiseLine(name)) + 1), 0)
  const width = Math.max(8, Math.min(longest, columns - 2 - 2 * (factCells + 1)))
  const lines = shown.map((entry, i) => {
    const name = pad(truncate(safeText(nameOf(entry), { ascii }), width, ascii ? '~' : '…'), width)
    const facts = [
      entry.size === null ? '' : formatBytes(entry.size),
      entry.changed === null || entry.kind === 'folder' ? '' : formatAge(state.readAt - entry.changed),
    ]
    const dim = facts.map((fact) => ` ${pad(fact, factCells, 'right')}`).join('')
    return `${from + i === chosen ? paint(name, 'bold', color) : name}${paint(dim, 'dim', color)}`.trimEnd()
  })
  return pointed(lines, chosen - from, ascii)
}

/** The folder's path, and how much of it is listed. */
export function folderLine(state: BrowserState, { columns, ascii, color }: LineOptions): string {
  const { folder, entries, showsAll, filter } = state
  const shown = listed(state).length
  const hidden = entries.length - shown
  const facts = [
    filter === '' ? '' : `/${sanitiseLine(filter)}`,
    hidden > 0 && !showsAll ? `${hidden} more, . shows all` : '',
  ]
  const right = facts.filter((fact) => fact !== '').join('  ')
  const path = safeText(sanitiseLine(shownPath(folder)), { ascii })
  const room = columns - (right === '' ? 0 : displayWidth(right) + 2)
  return `${paint(cutAtStart(path, room, ascii ? '~' : '…'), 'bold', color)}${right === '' ? '' : `  ${paint(right, 'dim', color)}`}`
}

/** The selected entry and its place, for those who hear it. */
export function spokenFiles(state: BrowserState): string {
  const entries = listed(state)
  const at = selectedAt(state)
  const entry = entries[at]
  const folder = `Folder ${sanitiseLine(shownPath(state.folder))}.`
  if (entry === undefined) return `${folder} ${emptyText(state)}`
  const facts = [
    entry.size === null ? '' : `, ${formatBytes(entry.size)}`,
    entry.changed === null || entry.kind === 'folder' ? '' : `, changed ${formatAge(state.readAt - entry.changed)} ago`,
  ]
  return `${folder} ${at + 1} of ${entries.length}: ${nameOf(entry)}${facts.join('')}.`
}

/** What a list without entries says. */
function emptyText({ isListing, filter, showsAll, problem }: BrowserState): string {
  if (isListing) return 'Reading the folder.'
  if (problem !== '') return 'Nothing is listed.'
  if (filter !== '') return 'No name has these letters in it. Esc shows all names again.'
  return showsAll
    ? 'This folder is empty. h goes up, o takes a path.'
    : 'No logs here (.csv .tsv .json .jsonl .log .txt). A dot shows every file, h goes up, o takes a path.'
}

const nameOf = ({ name, kind }: FileEntry): string => `${sanitiseLine(name)}${kind === 'folder' ? '/' : ''}`

/** The end of a path says more than its start. */
function cutAtStart(path: string, room: number, ellipsis: string): string {
  if (displayWidth(path) <= room) return path
  let cut = path
  while (cut !== '' && displayWidth(cut) > room - 1) cut = cut.slice(1)
  return ellipsis + cut
}
