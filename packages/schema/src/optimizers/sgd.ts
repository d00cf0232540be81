import { flag } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { maximize, momentum, weightDecay } from './shared-fields.ts'

/** Settings of stochastic gradient descent. Defaults and names: torch.optim.SGD. */
export const sgd = namedObject('sgd', 'Stochastic gradient descent, with momentum when asked.', () => ({
  momentum: momentum({ default: 0 }),
  dampening: real({
    default: 0,
    min: 0,
    max: 1,
    symbol: 'τ',
    unit: 'dimensionless',
    meaning: 'Share of the gradient that momentum leaves out.',
  }),
  nesterov: flag({ default: false, meaning: 'Look ahead: apply momentum before the step.' }),
  weightDecay: weightDecay({ default: 0 }),
  maximize: maximize(),
})).refine(({ nesterov, momentum, dampening }) => !nesterov || (momentum > 0 && dampening === 0), {
  path: ['nesterov'],
  message: 'expected only with momentum above 0 and dampening 0; set momentum to 0.9, or leave nesterov out',
})
