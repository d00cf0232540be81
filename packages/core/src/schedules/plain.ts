import type { ScheduleConfigOf } from '@sweetspot/schema'
import { constant } from './constant.ts'
import { cosine } from './cosine.ts'
import { cosineRestarts } from './cosine-restarts.ts'
import { cyclic } from './cyclic.ts'
import { exponential } from './exponential.ts'
import { inverseSqrt } from './inverse-sqrt.ts'
import { linear } from './linear.ts'
import { multiStep } from './multi-step.ts'
import { oneCycle } from './one-cycle.ts'
import { polynomial } from './polynomial.ts'
import { ramp } from './ramp.ts'
import { reduceOnPlateau } from './reduce-on-plateau.ts'
import type { Controller, Schedule, ScheduleContext, ScheduleDefinition } from './schedule.ts'
import { step } from './step.ts'
import { warmupStableDecay } from './warmup-stable-decay.ts'

/** The settings of a schedule that holds no other schedule, defaults filled in. */
type PlainConfig = ScheduleConfigOf<'warmup'>['schedule']

/** The schedules that hold no other schedule, by name; warm-ups and sequences are made of these. */
export const plainSchedules = {
  constant,
  linear,
  step,
  'multi-step': multiStep,
  exponential,
  polynomial,
  cosine,
  'cosine-restarts': cosineRestarts,
  cyclic,
  'one-cycle': oneCycle,
  'inverse-sqrt': inverseSqrt,
  'warmup-stable-decay': warmupStableDecay,
  'reduce-on-plateau': reduceOnPlateau,
  ramp,
} satisfies { [Name in PlainConfig['name']]: ScheduleDefinition<Name> }

/** The schedule of a complete config. */
export function createPlain(config: PlainConfig, context: ScheduleContext): Schedule | Controller {
  return (plainSchedules[config.name] as ScheduleDefinition).create(config, context)
}
