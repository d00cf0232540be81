import { namedObject } from '../fields/lazy-object.ts'
import { fraction } from '../fields/numbers.ts'
import { beta1, epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of Adamax. Defaults and names: torch.optim.Adamax. */
export const adamax = namedObject('adamax', 'Adam divided by the largest recent gradient.', () => ({
  beta1: beta1(),
  beta2: fraction({ default: 0.999, symbol: 'β₂', meaning: 'Decay rate of the largest recent gradient.' }),
  epsilon: epsilon(),
  weightDecay: weightDecay({ default: 0 }),
  maximize: maximize(),
}))
