import { namedObject } from '../fields/lazy-object.ts'
import { amsgrad, beta1, beta2, epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of AdamW. Defaults and names: torch.optim.AdamW. */
export const adamw = namedObject('adamw', 'Adam whose weight decay bypasses the moments.', () => ({
  beta1: beta1(),
  beta2: beta2(),
  epsilon: epsilon(),
  amsgrad: amsgrad(),
  weightDecay: weightDecay({ default: 0.01 }),
  maximize: maximize(),
}))
