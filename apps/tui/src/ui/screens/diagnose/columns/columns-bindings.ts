import type { Binding } from '../../../keys/binding.ts'
import type { Diagnose } from '../create-diagnose.ts'
import { type ColumnSheet, chosenRuns, movedColumn, turnedColumn, usedAs } from './column-sheet.ts'

/** The keys of the question which column is what. */
export function columnsBindings({ set, judge, get }: Diagnose, sheet: ColumnSheet): readonly Binding[] {
  const turn = (by: 1 | -1) => () => set({ columns: turnedColumn(sheet, by) })
  const move = (by: 1 | -1) => () => set({ columns: movedColumn(sheet, by) })
  const hasLoss = sheet.uses.includes('loss')
  const close = { place: get().unread === null ? ('report' as const) : ('files' as const), columns: null }
  return [
    {
      keys: ['Enter'],
      does: hasLoss ? 'judge with these columns' : 'judge with the selected column as the loss',
      hint: hasLoss ? 'judge' : 'is the loss',
      run() {
        const chosen = hasLoss ? sheet : usedAs(sheet, 'loss')
        set(close)
        void judge(chosenRuns(chosen), chosen.key)
      },
    },
    { keys: ['Down', 'j'], does: 'next column', hint: 'column', run: move(1) },
    { keys: ['Up', 'k'], does: 'column before', run: move(-1) },
    { keys: ['Right', 'l', 'Space'], does: 'take the column for the next signal', hint: 'use', run: turn(1) },
    { keys: ['Left', 'h'], does: 'take the column for the signal before', run: turn(-1) },
    { keys: ['Escape', 'Backspace'], does: 'leave it as it was', hint: 'back', run: () => set(close) },
  ]
}
