import { namedObject } from '../fields/lazy-object.ts'
import { fraction } from '../fields/numbers.ts'
import { epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of Adadelta. Defaults and names: torch.optim.Adadelta. */
export const adadelta = namedObject(
  'adadelta',
  'Steps as large as recent steps, in units of recent gradients.',
  () => ({
    rho: fraction({ default: 0.9, symbol: 'ρ', meaning: 'Decay rate of both running means of squares.' }),
    epsilon: epsilon({ default: 1e-6 }),
    weightDecay: weightDecay({ default: 0 }),
    maximize: maximize(),
  }),
)
