import { z } from 'zod'
import { beale } from './beale.ts'
import { circles } from './circles.ts'
import { digits } from './digits.ts'
import { himmelblau } from './himmelblau.ts'
import { linearRegression } from './linear-regression.ts'
import { logisticRegression } from './logistic-regression.ts'
import { moons } from './moons.ts'
import { parabola } from './parabola.ts'
import { ravine } from './ravine.ts'
import { rosenbrock } from './rosenbrock.ts'
import { saddle } from './saddle.ts'
import { spirals } from './spirals.ts'

/** Every task by its name; core's registry has an objective for each, or does not compile. */
export const tasks = {
  parabola,
  ravine,
  rosenbrock,
  himmelblau,
  saddle,
  beale,
  'linear-regression': linearRegression,
  'logistic-regression': logisticRegression,
  moons,
  spirals,
  circles,
  digits,
} as const

export const taskConfig = z.discriminatedUnion('name', [
  parabola,
  ravine,
  rosenbrock,
  himmelblau,
  saddle,
  beale,
  linearRegression,
  logisticRegression,
  moons,
  spirals,
  circles,
  digits,
])

/** What is minimised: a surface, a regression or a network on data. */
export type TaskConfig = z.output<typeof taskConfig>
export type TaskInput = z.input<typeof taskConfig>
export type TaskName = TaskConfig['name']
export type TaskConfigOf<Name extends TaskName> = Extract<TaskConfig, { name: Name }>
