import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import { listBindings } from '../../../keys/list-bindings.ts'
import { filterQuestion } from '../../../line/filter-question.ts'
import type { CourseStore } from '../course/course-store.ts'
import { openChapter } from '../reader/reading-actions.ts'
import { listed } from './listed.ts'

/** The keys of the list of chapters. */
export function chapterListBindings(store: CourseStore, frame: Frame): readonly Binding[] {
  const { selected, filter } = store.get()
  const shown = listed(store.get())
  const at = shown.findIndex(({ slug }) => slug === selected)
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
    ...listBindings(shown.length, at, (next) => store.set({ selected: shown[next]?.slug ?? selected })),
    {
      keys: ['/'],
      does: 'show only chapters with some words',
      hint: 'filter',
      run: () => frame.ask(filterQuestion(filter, (text) => setFilter(store, text))),
    },
    ...(filter === ''
      ? []
      : [{ keys: ['Escape'], does: 'show all chapters', hint: 'all', run: () => setFilter(store, '') }]),
  ]
}

/** Filters the list; where the selected chapter is gone from it, its first is selected. */
function setFilter(store: CourseStore, filter: string): void {
  const { selected } = store.get()
  const shown = listed({ filter })
  const kept = shown.some(({ slug }) => slug === selected) ? selected : (shown[0]?.slug ?? selected)
  store.set({ filter, selected: kept })
}
