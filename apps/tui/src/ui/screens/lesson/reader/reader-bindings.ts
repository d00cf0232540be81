import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import type { CourseStore } from '../course/course-store.ts'
import { figureBindings } from '../figure/figure-bindings.ts'
import { questionBindings, questionInHand } from '../question/question-bindings.ts'
import { chooseNext, neighbour, openChapter, pageBy, scrollBy, scrollTo, toggleFold } from './reading-actions.ts'

/** The keys of the reader: those of the piece in focus come first, then those that scroll. */
export function readerBindings(store: CourseStore, frame: Frame): readonly Binding[] {
  const question = questionInHand(store)
  const [next, before] = [neighbour(store, 1), neighbour(store, -1)]
  return [
    ...(question ? questionBindings(store, question) : []),
    ...focusBindings(store, frame),
    { keys: ['Down', 'j'], does: 'scroll down', hint: 'scroll', run: () => scrollBy(store, 1) },
    { keys: ['Up', 'k'], does: 'scroll up', run: () => scrollBy(store, -1) },
    { keys: ['PageDown', 'Space', 'Ctrl+F'], does: 'a page down', hint: 'page', run: () => pageBy(store, 1) },
    { keys: ['PageUp', 'Ctrl+B'], does: 'a page up', run: () => pageBy(store, -1) },
    { keys: ['Ctrl+D'], does: 'half a page down', run: () => pageBy(store, 0.5) },
    { keys: ['Ctrl+U'], does: 'half a page up', run: () => pageBy(store, -0.5) },
    { keys: ['g', 'Home'], does: 'to the start of the chapter', run: () => scrollTo(store, 0) },
    { keys: ['G', 'End'], does: 'to the end of the chapter', run: () => scrollTo(store, Number.POSITIVE_INFINITY) },
    { keys: [']'], does: 'to the next figure, question or fold', hint: 'next figure', run: () => chooseNext(store, 1) },
    { keys: ['['], does: 'to the figure, question or fold before', run: () => chooseNext(store, -1) },
    ...(next === null
      ? []
      : [{ keys: ['n'], does: 'the next chapter', hint: 'next chapter', run: () => openChapter(store, next) }]),
    ...(before === null ? [] : [{ keys: ['p'], does: 'the chapter before', run: () => openChapter(store, before) }]),
    { keys: ['Escape'], does: 'to the list of chapters', hint: 'chapters', run: () => store.set({ place: 'list' }) },
  ]
}

function focusBindings(store: CourseStore, frame: Frame): readonly Binding[] {
  const piece = store.reader().focus?.piece
  switch (piece?.kind) {
    case 'figure':
      return figureBindings(store, piece.id, frame)
    case 'fold':
      return [
        {
          keys: ['Enter'],
          does: piece.isOpen ? 'fold it up' : 'unfold it',
          hint: piece.isOpen ? 'fold' : 'unfold',
          run: () => toggleFold(store, piece.key),
        },
      ]
    case 'tool':
      return [
        { keys: ['Enter'], does: 'go to the screen Diagnose', hint: 'diagnose', run: () => frame.show('diagnose') },
      ]
    default:
      return []
  }
}
