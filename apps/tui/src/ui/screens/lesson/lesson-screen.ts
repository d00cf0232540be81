import { lazyScreen } from './lazy-screen.ts'

/** The course, chapter by chapter; its prose is loaded when it is shown. */
export const lessonScreen = lazyScreen('lesson', 'Lesson', async () => {
  const { courseScreen } = await import('./course/course-screen.ts')
  return courseScreen
})
