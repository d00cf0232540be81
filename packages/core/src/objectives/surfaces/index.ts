import type { TaskConfig, TaskConfigOf, TaskName } from '@sweetspot/schema'
import { beale } from './beale.ts'
import { himmelblau } from './himmelblau.ts'
import { parabola } from './parabola.ts'
import { ravine } from './ravine.ts'
import { rosenbrock } from './rosenbrock.ts'
import { saddle } from './saddle.ts'
import type { Surface } from './surface.ts'

export type { Surface } from './surface.ts'

/** The surface of each task that has one. */
export const surfaces = {
  parabola,
  ravine,
  rosenbrock: () => rosenbrock,
  himmelblau: () => himmelblau,
  saddle: () => saddle,
  beale: () => beale,
} satisfies { [Name in TaskName]?: (config: TaskConfigOf<Name>) => Surface }

/** The tasks that are surfaces. */
export type SurfaceName = keyof typeof surfaces

/** The surface that a task minimises, for contours and curves; null where it is a network or a regression. */
export function surfaceOf(config: TaskConfig): Surface | null {
  return config.name in surfaces ? surfaces[config.name as SurfaceName](config as never) : null
}
