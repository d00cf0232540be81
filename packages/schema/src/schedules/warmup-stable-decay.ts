import { choice } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { factor, optionalSteps } from './shared-fields.ts'

const shapes = ['linear', 'cosine', 'sqrt'] as const

/** Settings of the trapezoid: climb, plateau, decay. transformers: get_wsd_schedule. */
export const warmupStableDecay = namedObject(
  'warmup-stable-decay',
  'A climb, a long stay at the base rate, a decay at the end.',
  () => ({
    warmupSteps: optionalSteps({ min: 0, symbol: 'W', meaning: 'Steps of the climb; left out, a tenth of the run.' }),
    decaySteps: optionalSteps({ min: 0, symbol: 'D', meaning: 'Steps of the decay; left out, a fifth of the run.' }),
    warmupShape: choice(shapes, { default: 'linear', meaning: 'The shape of the climb; sqrt is 1 − √(1 − p).' }),
    decayShape: choice(shapes, { default: 'cosine', meaning: 'The shape of the decay; sqrt is 1 − √p.' }),
    minFactor: factor({
      default: 0,
      meaning: 'The rate at both ends, as a share of the base rate.',
    }),
  }),
)
