import { z } from 'zod'
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
import { step } from './step.ts'
import { warmupStableDecay } from './warmup-stable-decay.ts'

/** The schedules that hold no other schedule, by name. */
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
} as const

export const plainScheduleConfig = z.discriminatedUnion('name', [
  constant,
  linear,
  step,
  multiStep,
  exponential,
  polynomial,
  cosine,
  cosineRestarts,
  cyclic,
  oneCycle,
  inverseSqrt,
  warmupStableDecay,
  reduceOnPlateau,
  ramp,
])
