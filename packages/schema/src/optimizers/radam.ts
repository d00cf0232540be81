import { namedObject } from '../fields/lazy-object.ts'
import { beta1, beta2, decoupledWeightDecay, epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of RAdam. Defaults and names: torch.optim.RAdam. */
export const radam = namedObject('radam', 'Adam that waits until its second moment can be trusted.', () => ({
  beta1: beta1(),
  beta2: beta2(),
  epsilon: epsilon(),
  weightDecay: weightDecay({ default: 0 }),
  decoupledWeightDecay: decoupledWeightDecay(),
  maximize: maximize(),
}))
