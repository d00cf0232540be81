import { flag } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { fraction } from '../fields/numbers.ts'
import { epsilon, epsilonPlacement, maximize, momentum, weightDecay } from './shared-fields.ts'

/** Settings of RMSprop. Defaults and names: torch.optim.RMSprop. */
export const rmsprop = namedObject('rmsprop', 'Gradient descent divided by the running size of the gradient.', () => ({
  alpha: fraction({ default: 0.99, symbol: 'ρ', meaning: 'Decay rate of the running mean of the squared gradient.' }),
  epsilon: epsilon(),
  epsilonPlacement: epsilonPlacement(),
  centered: flag({ default: false, meaning: 'Divide by the spread of the gradient around its mean.' }),
  momentum: momentum({ default: 0 }),
  weightDecay: weightDecay({ default: 0 }),
  maximize: maximize(),
}))
