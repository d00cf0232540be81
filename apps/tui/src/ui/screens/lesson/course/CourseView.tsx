import { useEffect } from 'react'
import type { ViewProps } from '../../../frame/screen.ts'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import { listLines } from '../list/list-lines.ts'
import { readerLines } from '../reader/reader-lines.ts'
import type { Course } from './course.ts'
import type { Room } from './course-state.ts'

/** The list of chapters, or a chapter as it is read. */
export function CourseView({ model: { store }, columns, rows }: ViewProps<Course>) {
  const { color, ascii, isSpoken } = useLook()
  const room = { columns, rows, color, ascii, isSpoken }
  const isNew = !isSame(room, store.get().room)
  // What is seen depends on the room, and what is seen trains.
  useEffect(() => {
    if (isNew) store.set({ room })
  })
  const state = isNew ? { ...store.get(), room } : store.get()
  const lines = state.place === 'list' ? listLines(state) : readerLines(store.readerOf(state), room)
  return <Drawing text={lines.join('\n')} />
}

function isSame(a: Room, b: Room): boolean {
  return (
    a.columns === b.columns &&
    a.rows === b.rows &&
    a.color === b.color &&
    a.ascii === b.ascii &&
    a.isSpoken === b.isSpoken
  )
}
