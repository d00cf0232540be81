import type { Binding } from '../../../keys/binding.ts'
import { scrollBindings } from '../../../keys/scroll-bindings.ts'
import type { Diagnose } from '../create-diagnose.ts'

/** The keys of the details of a report. */
export function detailsBindings({ get, set }: Diagnose): readonly Binding[] {
  return [
    ...scrollBindings((lines) => set({ from: Math.max(0, get().from + lines) }), 'scroll'),
    {
      keys: ['Escape', 'i', 'h', 'Left', 'Backspace'],
      does: 'back to the report',
      hint: 'back',
      run: () => set({ place: 'report' }),
    },
  ]
}
