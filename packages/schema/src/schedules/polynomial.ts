import { flag } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { beginStep, minLearningRate, totalSteps } from './shared-fields.ts'

/** Settings of polynomial decay. torch.optim.lr_scheduler.PolynomialLR, with the further settings of optax and Keras. */
export const polynomial = namedObject('polynomial', 'The rate falls as a power of the steps that are left.', () => ({
  power: real({ default: 1, above: 0, max: 20, symbol: 'p', unit: 'dimensionless', meaning: 'Exponent of the decay.' }),
  minLearningRate: minLearningRate(),
  beginStep: beginStep(),
  totalSteps: totalSteps('Length of the decay; left out, the rest of the run.'),
  cycle: flag({
    default: false,
    meaning: 'After the end, start again over a whole multiple of the length, as in Keras, in place of staying flat.',
  }),
}))
