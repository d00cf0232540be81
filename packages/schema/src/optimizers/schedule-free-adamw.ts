import { namedObject } from '../fields/lazy-object.ts'
import { fraction, real } from '../fields/numbers.ts'
import { beta2, epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of schedule-free AdamW. Defaults: its authors' code; PyTorch has none. */
export const scheduleFreeAdamw = namedObject(
  'schedule-free-adamw',
  'AdamW that averages its iterates instead of decaying its rate.',
  () => ({
    beta1: fraction({
      default: 0.9,
      symbol: 'β₁',
      meaning: 'Share of the average in the point where the gradient is taken.',
    }),
    beta2: beta2(),
    epsilon: epsilon(),
    weightDecay: weightDecay({ default: 0 }),
    weightLearningRatePower: real({
      default: 2,
      min: 0,
      max: 10,
      symbol: 'p',
      unit: 'dimensionless',
      meaning: 'A step weighs in the average with the p-th power of the largest rate so far.',
    }),
    maximize: maximize(),
  }),
)
