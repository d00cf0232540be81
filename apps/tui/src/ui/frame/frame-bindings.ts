import type { Binding } from '../keys/binding.ts'
import { scrollBindings } from '../keys/scroll-bindings.ts'
import type { FrameStore } from './frame-store.ts'

/** The keys of the frame: those that work on every screen, and those while a sheet lies over one. */
export function frameBindings(
  frame: FrameStore,
  screens: ReturnType<FrameStore['titles']>,
): { readonly always: readonly Binding[]; readonly onSheet: readonly Binding[] } {
  const isLong = (frame.get().sheet?.last ?? 0) > 0
  const command: Binding = { keys: [':'], does: 'write a command', hint: 'command', run: frame.askCommand }
  const others: readonly Binding[] = [
    ...screens.map(({ name, title }, i) => ({
      keys: [String(i + 1)],
      does: `go to ${title}`,
      run: () => frame.show(name),
    })),
    { keys: ['Tab'], does: 'go to the next screen', run: () => frame.next(1) },
    { keys: ['Shift+Tab'], does: 'go to the screen before', run: () => frame.next(-1) },
    { keys: ['q'], does: 'leave', hint: 'quit', run: frame.quit },
  ]
  return {
    always: [
      { keys: ['s'], does: 'save what is shown: JSON, CSV or SVG', hint: 'save', run: frame.askSave },
      { keys: ['y'], does: 'show the command and the link that give this view', hint: 'share', run: frame.showShared },
      command,
      { keys: ['?', 'F1'], does: 'show every key', hint: 'keys', run: frame.toggleKeys },
      ...others,
    ],
    onSheet: [
      { keys: ['Escape', '?', 'F1', 'y', 'Enter'], does: 'back', hint: 'back', run: frame.closeSheet },
      ...scrollBindings(frame.scrollSheet, isLong ? 'scroll' : undefined),
      command,
      ...others,
    ],
  }
}
