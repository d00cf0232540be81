import type { Binding } from '../../../keys/binding.ts'
import type { Diagnose } from '../create-diagnose.ts'

/** Lines that a page is moved by. */
const page = 10

/** The keys of the details of a report. */
export function detailsBindings({ get, set }: Diagnose): readonly Binding[] {
  const move = (by: number) => () => set({ from: Math.max(0, get().from + by) })
  return [
    { keys: ['Down', 'j'], does: 'down', hint: 'scroll', run: move(1) },
    { keys: ['Up', 'k'], does: 'up', run: move(-1) },
    { keys: ['PageDown', 'Ctrl+F', 'Space'], does: 'a page down', run: move(page) },
    { keys: ['PageUp', 'Ctrl+B'], does: 'a page up', run: move(-page) },
    { keys: ['Home', 'g'], does: 'to the top', run: () => set({ from: 0 }) },
    {
      keys: ['Escape', 'i', 'h', 'Left', 'Backspace'],
      does: 'back to the report',
      hint: 'back',
      run: () => set({ place: 'report' }),
    },
  ]
}
