import type { Sheet } from './frame-state.ts'
import type { FrameStore } from './frame-store.ts'
import { KeySheet } from './KeySheet.tsx'
import { SharedSheet } from './SharedSheet.tsx'

/** What lies over the screen. */
export function SheetView({
  frame,
  sheet,
  columns,
  rows,
}: {
  readonly frame: FrameStore
  readonly sheet: Sheet
  readonly columns: number
  readonly rows: number
}) {
  const room = { frame, from: sheet.from, columns, rows }
  return sheet.kind === 'keys' ? <KeySheet {...room} /> : <SharedSheet {...room} shared={sheet.shared} />
}
