import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of Adagrad. Defaults and names: torch.optim.Adagrad. */
export const adagrad = namedObject('adagrad', 'Gradient descent divided by the size of all gradients so far.', () => ({
  learningRateDecay: real({
    default: 0,
    min: 0,
    max: 1,
    symbol: 'η',
    unit: 'per step',
    scale: 'log',
    meaning: 'How fast the rate itself decays: step t uses rate/(1 + (t − 1)·η).',
  }),
  initialAccumulatorValue: real({
    default: 0,
    min: 0,
    max: 1e6,
    symbol: 's₀',
    unit: 'squared units of the gradient',
    meaning: 'Where the sum of squared gradients starts.',
  }),
  epsilon: epsilon({ default: 1e-10 }),
  weightDecay: weightDecay({ default: 0 }),
  maximize: maximize(),
}))
