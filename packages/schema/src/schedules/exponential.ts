import { flag } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { integer } from '../fields/numbers.ts'
import { beginStep, MOST_STEPS, minLearningRate, optionalShare } from './shared-fields.ts'

/** Settings of exponential decay. torch.optim.lr_scheduler.ExponentialLR, with the further settings of optax. */
export const exponential = namedObject('exponential', 'The rate shrinks by the same factor over equal times.', () => ({
  gamma: optionalShare({
    symbol: 'γ',
    meaning: 'Factor over each decaySteps; left out, one that leaves a hundredth of the rate at the end of the run.',
    remedy: 'A decay factor is a number in (0, 1].',
  }),
  decaySteps: integer({
    default: 1,
    min: 1,
    max: MOST_STEPS,
    symbol: 'T',
    unit: 'steps',
    meaning: 'Steps over which the rate shrinks by gamma.',
  }),
  beginStep: beginStep(),
  staircase: flag({ default: false, meaning: 'Drop once each decaySteps in place of a smooth decay.' }),
  minLearningRate: minLearningRate({ meaning: 'The rate below which the decay does not go.' }),
}))
