import { mountable } from '../frame/mountable.ts'
import { diagnoseScreen } from './diagnose/diagnose-screen.ts'
import { labScreen } from './lab/lab-screen.ts'
import { lessonScreen } from './lesson/lesson-screen.ts'
import { microscopeScreen } from './microscope/microscope-screen.ts'
import { rangeTestScreen } from './range-test/range-test-screen.ts'
import { searchScreen } from './search/search-screen.ts'
import { surfaceScreen } from './surface/surface-screen.ts'

/** All screens, in the order of their number keys. */
export const screens = [
  mountable(lessonScreen),
  mountable(labScreen),
  mountable(rangeTestScreen),
  mountable(searchScreen),
  mountable(microscopeScreen),
  mountable(surfaceScreen),
  mountable(diagnoseScreen),
]
