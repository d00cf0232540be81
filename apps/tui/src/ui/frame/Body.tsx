import { useEffect, useReducer } from 'react'
import type { FrameStore } from './create-frame.ts'

/** The screen that is shown, drawn anew after every change of its model. */
export function Body({
  frame,
  columns,
  rows,
}: {
  readonly frame: FrameStore
  readonly columns: number
  readonly rows: number
}) {
  const screen = frame.current()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => screen.subscribe(redraw), [screen])
  return screen.view(columns, rows)
}
