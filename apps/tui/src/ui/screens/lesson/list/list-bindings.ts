import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import type { CourseStore } from '../course/course-store.ts'
import { openChapter } from '../reader/reading-actions.ts'
import { listed } from './listed.ts'

/** The keys of the list of chapters. */
export function listBindings(store: CourseStore, frame: Frame): readonly Binding[] {
  const { selected, filter } = store.get()
  const shown = listed(store.get())
  const at = shown.findIndex(({ slug }) => slug === selected)
  const select = (index: number) => () => {
    const chapter = shown[Math.max(0, Math.min(index, shown.length - 1))]
    if (chapter) store.set({ selected: chapter.slug })
  }
  return [
    ...(at < 0
      ? []
      : [
          {
            keys: ['Enter', 'Right', 'l'],
            does: 'read the chapter',
            hint: 'read',
            run: () => openChapter(store, selected),
          },
        ]),
    { keys: ['Down', 'j'], does: 'the chapter below', hint: 'choose', run: select(at + 1) },
    { keys: ['Up', 'k'], does: 'the chapter above', run: select(at - 1) },
    { keys: ['g', 'Home', 'PageUp'], does: 'the first chapter', run: select(0) },
    { keys: ['G', 'End', 'PageDown'], does: 'the last chapter', run: select(shown.length - 1) },
    {
      keys: ['/'],
      does: 'show only chapters with some words',
      hint: 'filter',
      run: () => frame.ask(filterQuestion(store)),
    },
    ...(filter === ''
      ? []
      : [{ keys: ['Escape'], does: 'show all chapters', hint: 'all', run: () => setFilter(store, '') }]),
  ]
}

function filterQuestion(store: CourseStore): Parameters<Frame['ask']>[0] {
  const before = store.get().filter
  return {
    label: '/',
    initial: before,
    change: (text) => setFilter(store, text),
    answer: () => null,
    cancel: () => setFilter(store, before),
  }
}

/** Filters the list; where the selected chapter is gone from it, its first is selected. */
function setFilter(store: CourseStore, filter: string): void {
  const { selected } = store.get()
  const shown = listed({ filter })
  const kept = shown.some(({ slug }) => slug === selected) ? selected : (shown[0]?.slug ?? selected)
  store.set({ filter, selected: kept })
}
