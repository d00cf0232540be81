import { namedObject } from '../fields/lazy-object.ts'
import { fraction } from '../fields/numbers.ts'
import { maximize, weightDecay } from './shared-fields.ts'

/** Settings of Lion. Defaults: its authors' code; PyTorch has none. */
export const lion = namedObject(
  'lion',
  'Steps of one size, in the direction of the sign of a running gradient.',
  () => ({
    beta1: fraction({
      default: 0.9,
      symbol: 'β₁',
      meaning: 'Share of the running gradient in the direction of a step.',
    }),
    beta2: fraction({ default: 0.99, symbol: 'β₂', meaning: 'Decay rate of the running gradient.' }),
    weightDecay: weightDecay({ default: 0 }),
    maximize: maximize(),
  }),
)
