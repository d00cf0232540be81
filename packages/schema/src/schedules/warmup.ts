import { choice } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { plainScheduleConfig } from './plain.ts'
import { factor, optionalSteps } from './shared-fields.ts'

/** Settings of a climb before another schedule. Linear from 0: the warm-ups of transformers. */
export const warmup = namedObject(
  'warmup',
  'A climb to the first rate of another schedule, which then runs over the rest.',
  () => ({
    steps: optionalSteps({ symbol: 'W', meaning: 'Steps of the climb; left out, a tenth of the run, rounded up.' }),
    shape: choice(['linear', 'cosine', 'exponential'], { default: 'linear', meaning: 'The shape of the climb.' }),
    startFactor: factor({
      default: 0,
      symbol: 'f₀',
      meaning: 'The first rate, as a share of the rate at which the climb ends.',
    }),
    schedule: plainScheduleConfig.prefault({ name: 'constant' }),
  }),
).refine(({ shape, startFactor }) => shape !== 'exponential' || startFactor > 0, {
  path: ['startFactor'],
  message: "expected above 0 with shape 'exponential', which can not climb from 0; try 0.01",
})
