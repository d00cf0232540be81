import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { beta1, beta2, decoupledWeightDecay, epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of NAdam. Defaults and names: torch.optim.NAdam. */
export const nadam = namedObject('nadam', 'Adam with Nesterov momentum that warms up.', () => ({
  beta1: beta1(),
  beta2: beta2(),
  epsilon: epsilon(),
  momentumDecay: real({
    default: 0.004,
    min: 0,
    max: 10,
    symbol: 'ψ',
    unit: 'per step',
    scale: 'log',
    meaning: 'How fast the momentum rises from β₁/2 to β₁.',
  }),
  weightDecay: weightDecay({ default: 0 }),
  decoupledWeightDecay: decoupledWeightDecay(),
  maximize: maximize(),
}))
