import type { Screen } from '../../../frame/screen.ts'
import { chapterListBindings } from '../list/chapter-list-bindings.ts'
import { readerBindings } from '../reader/reader-bindings.ts'
import { openChapter } from '../reader/reading-actions.ts'
import { CourseView } from './CourseView.tsx'
import { type Course, createCourse } from './course.ts'
import { courseCommands } from './course-commands.ts'
import { courseShared } from './course-shared.ts'

/** The course, chapter by chapter: a list, and a reader with live figures. */
export const courseScreen: Screen<Course> = {
  name: 'lesson',
  title: 'Lesson',
  create: ({ session }) => createCourse(session),
  open({ store }, opening) {
    if (opening.kind === 'chapter') openChapter(store, opening.chapter)
  },
  bindings: ({ store }, frame) =>
    store.get().place === 'list' ? chapterListBindings(store, frame) : readerBindings(store, frame),
  commands: ({ store }) => courseCommands(store),
  shared: ({ store }) => courseShared(store),
  leave: ({ store }) => store.leave(),
  subscribe: (course, listener) => course.subscribe(listener),
  View: CourseView,
}
