import { theKnobValues } from './01-the-knob.ts'
import { tooLargeValues } from './02-too-large.ts'
import { tooSmallValues } from './03-too-small.ts'
import { sameLossManyRatesValues } from './04-same-loss-many-rates.ts'
import { defaultAndDecadesValues } from './05-default-and-decades.ts'
import { rangeTestValues } from './06-range-test.ts'
import { adamValues } from './07-adam.ts'
import { howSensitiveValues } from './08-how-sensitive.ts'
import { edgeOfStabilityValues } from './09-edge-of-stability.ts'
import { schedulesValues } from './10-schedules.ts'
import { yourOwnRunValues } from './11-your-own-run.ts'
import type { ValueSource } from './value.ts'

/** Every number of the prose, as it is read from results. */
export const valueSources: readonly ValueSource[] = [
  ...theKnobValues,
  ...tooLargeValues,
  ...tooSmallValues,
  ...sameLossManyRatesValues,
  ...defaultAndDecadesValues,
  ...rangeTestValues,
  ...adamValues,
  ...howSensitiveValues,
  ...edgeOfStabilityValues,
  ...schedulesValues,
  ...yourOwnRunValues,
]
