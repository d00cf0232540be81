import { namedObject } from '../fields/lazy-object.ts'
import { integer } from '../fields/numbers.ts'
import { MOST_STEPS, optionalSteps } from './shared-fields.ts'

/** Settings of inverse square-root decay. transformers: get_inverse_sqrt_schedule. */
export const inverseSqrt = namedObject('inverse-sqrt', 'The rate falls with the square root of the step.', () => ({
  warmupSteps: integer({
    default: 0,
    min: 0,
    max: MOST_STEPS,
    symbol: 'W',
    unit: 'steps',
    meaning: 'Steps of a straight climb from 0 before the decay.',
  }),
  timescale: optionalSteps({
    symbol: 'τ',
    meaning:
      'How slow the decay is: half the rate is left after 3τ steps; left out, warmupSteps, or without any a tenth of the run.',
  }),
}))
