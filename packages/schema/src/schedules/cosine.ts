import { choice } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { minLearningRate, totalSteps } from './shared-fields.ts'

/** Settings of cosine annealing. torch.optim.lr_scheduler.CosineAnnealingLR, with optax's exponent. */
export const cosine = namedObject('cosine', 'The rate falls along half a cosine wave.', () => ({
  minLearningRate: minLearningRate({ meaning: 'The rate at the bottom of the wave.' }),
  exponent: real({
    default: 1,
    above: 0,
    max: 20,
    symbol: 'p',
    unit: 'dimensionless',
    meaning: 'Power to which the wave, from 1 to 0, is raised.',
  }),
  totalSteps: totalSteps('Steps from the top of the wave to the bottom; left out, the whole run.'),
  dialect: choice(['pytorch', 'optax'], {
    default: 'pytorch',
    meaning: 'After the bottom: rise again (pytorch, transformers) or stay (optax, keras).',
  }),
}))
