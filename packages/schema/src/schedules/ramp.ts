import { choice } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { requiredReal } from '../fields/numbers.ts'

const end = (meaning: string) => requiredReal({ above: 0, max: 1e12, unit: 'per step', scale: 'log', meaning })

/** Settings of the sweep of an LR range test: rates in their own right, not shares of the base rate. */
export const ramp = namedObject('ramp', 'A sweep from one rate to another, whatever the base rate.', () => ({
  from: end('The rate of the first step.'),
  to: end('The rate of the last step.'),
  mode: choice(['exponential', 'linear'], {
    default: 'exponential',
    meaning: 'Equal factors or equal differences from step to step.',
  }),
  dialect: choice(['torch-lr-finder', 'fastai', 'lightning'], {
    default: 'torch-lr-finder',
    meaning:
      'Spread over all steps but one, so that the last step is exact (torch-lr-finder); over all steps, so that it falls short (fastai); or one ahead after the first step (lightning).',
  }),
}))
