import type { Binding } from '../keys/binding.ts'
import type { FrameStore } from './create-frame.ts'

/** Lines that a page of a sheet is scrolled by. */
const page = 10

/** The keys of the frame: those that work on every screen, and those while a sheet lies over one. */
export function frameBindings(
  frame: FrameStore,
  screens: ReturnType<FrameStore['titles']>,
): { readonly always: readonly Binding[]; readonly onSheet: readonly Binding[] } {
  const quit: Binding = { keys: ['q'], does: 'leave', hint: 'quit', run: frame.quit }
  const close = { does: 'back', hint: 'back', run: frame.closeSheet }
  return {
    always: [
      { keys: ['?', 'F1'], does: 'show every key', hint: 'keys', run: frame.toggleKeys },
      { keys: [':'], does: 'write a command', hint: 'command', run: frame.askCommand },
      { keys: ['s'], does: 'save what is shown: JSON, CSV or SVG', hint: 'save', run: frame.askSave },
      { keys: ['y'], does: 'show the command and the link that give this view', hint: 'share', run: frame.showShared },
      ...screens.map(({ name, title }, i) => ({
        keys: [String(i + 1)],
        does: `go to ${title}`,
        run: () => frame.show(name),
      })),
      { keys: ['Tab'], does: 'go to the next screen', run: () => frame.next(1) },
      { keys: ['Shift+Tab'], does: 'go to the screen before', run: () => frame.next(-1) },
      quit,
    ],
    onSheet: [
      { keys: ['Escape', '?', 'F1', 'Enter'], ...close },
      { keys: ['Down', 'j'], does: 'down', hint: 'scroll', run: () => frame.scrollSheet(1) },
      { keys: ['Up', 'k'], does: 'up', run: () => frame.scrollSheet(-1) },
      { keys: ['PageUp', 'Ctrl+B'], does: 'a page up', run: () => frame.scrollSheet(-page) },
      { keys: ['PageDown', 'Ctrl+F', 'Space'], does: 'a page down', run: () => frame.scrollSheet(page) },
      { keys: ['Home', 'g'], does: 'to the top', run: () => frame.scrollSheet(Number.NEGATIVE_INFINITY) },
      { keys: ['End', 'G'], does: 'to the end', run: () => frame.scrollSheet(Number.POSITIVE_INFINITY) },
      quit,
    ],
  }
}
