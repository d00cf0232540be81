import { type Chapter, chapters } from '@sweetspot/lesson'
import { displayWidth, formatPercent, pad, paint, plural, truncate } from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import { sentenceLines } from '../../../../prose/head-lines.ts'

import { windowOf } from '../../../parts/window-of.ts'
import type { CourseState } from '../course/course-state.ts'
import { listed } from './listed.ts'

/** What stands before a puzzle: the place of the number above it. */
const indent = ' '.repeat(6)

/** The list of chapters in its room: what each asks stands below it where there is room for all, else below the list. */
export function listLines(state: CourseState): string[] {
  const { room, selected, filter } = state
  const { columns, rows, color } = room
  const shownChapters = listed(state)
  const head = [paint(truncate(headText(filter, shownChapters.length), columns), 'dim', color), '']
  if (shownChapters.length === 0) return [...head, 'No chapter has these words. Esc shows all of them.']
  const isRoomy = rows >= head.length + 2 * shownChapters.length
  const entries = shownChapters.map((chapter) => [
    entryLine(chapter, state),
    ...(isRoomy ? [shortPuzzle(chapter, state)] : []),
  ])
  const chosen = shownChapters.findIndex(({ slug }) => slug === selected)
  const foot = isRoomy || chosen < 0 ? [] : ['', ...puzzleLines(shownChapters[chosen]!, state)]
  const most = Math.max(1, Math.floor((rows - head.length - foot.length) / (isRoomy ? 2 : 1)))
  const { from, to } = windowOf(entries.length, chosen, most)
  return [...head, ...entries.slice(from, to).flat(), ...foot].slice(0, rows)
}

function headText(filter: string, count: number): string {
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0)
  if (filter !== '') return `${plural(count, 'chapter')} with "${filter}"`
  return `The learning rate in ${plural(chapters.length, 'chapter')}, ${plural(minutes, 'minute')}. Figures train as you read.`
}

function entryLine({ number, slug, title, minutes }: Chapter, { room, selected, readings }: CourseState): string {
  const { columns, color, ascii } = room
  const seen = readings[slug]?.seen ?? 0
  const state = seen === 0 ? '' : seen >= 0.99 ? safeText('✓ read', room) : formatPercent(Math.round(seen * 100) / 100)
  const right = `${pad(`${minutes} min`, 6, 'right')}  ${pad(state, 6)}`
  const width = Math.min(columns, 78) - displayWidth(right) - 2
  const sign = slug === selected ? (ascii ? '> ' : '› ') : '  '
  const left = pad(
    truncate(`${String(number).padStart(2)}  ${safeText(title, room)}`, width - 2, ascii ? '~' : '…'),
    width - 2,
  )
  const isSelected = slug === selected
  return `${paint(`${sign}${left}`, isSelected ? 'bold' : null, color)}  ${paint(right, 'dim', color)}`.trimEnd()
}

function shortPuzzle({ puzzle }: Chapter, { room }: CourseState): string {
  const text = truncate(safeText(puzzle, room), room.columns - indent.length, room.ascii ? '~' : '…')
  return `${indent}${paint(text, 'dim', room.color)}`
}

function puzzleLines({ puzzle }: Chapter, { room }: CourseState): string[] {
  const look = { ...room, width: Math.min(room.columns, 78) - indent.length }
  return sentenceLines(puzzle, 'dim', look).map((line) => `${indent}${line}`)
}
