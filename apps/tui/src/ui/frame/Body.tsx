import { useMemo } from 'react'
import type { FrameStore } from './frame-store.ts'

/** The screen that is shown, drawn anew after every change of its model, and only then. */
export function Body({
  frame,
  version,
  columns,
  rows,
}: {
  readonly frame: FrameStore
  /** Of the model. */
  readonly version: number
  readonly columns: number
  readonly rows: number
}) {
  const screen = frame.current()
  return useMemo(() => screen.view(columns, rows), [screen, columns, rows, version])
}
