import { choice } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { amsgrad, beta1, beta2, biasCorrection, epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of Adam. Defaults and names: torch.optim.Adam. */
export const adam = namedObject('adam', 'Gradient descent scaled for each parameter by running moments.', () => ({
  beta1: beta1(),
  beta2: beta2(),
  epsilon: epsilon(),
  amsgrad: amsgrad(),
  weightDecay: weightDecay({ default: 0 }),
  biasCorrection: biasCorrection(),
  epsilonPlacement: choice(['outside', 'inside', 'before-correction'], {
    default: 'outside',
    meaning: 'Where ε is added: to the root (outside), under the root (inside), or to the uncorrected root.',
  }),
  maximize: maximize(),
}))
