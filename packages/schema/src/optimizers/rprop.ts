import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { maximize } from './shared-fields.ts'

/** Settings of Rprop. Defaults and names: torch.optim.Rprop. */
export const rprop = namedObject(
  'rprop',
  'Each parameter has its own step size; only the sign of the gradient counts.',
  () => ({
    etaMinus: real({
      default: 0.5,
      above: 0,
      below: 1,
      symbol: 'η⁻',
      unit: 'dimensionless',
      meaning: 'What a step size is multiplied by when the gradient changes sign.',
    }),
    etaPlus: real({
      default: 1.2,
      above: 1,
      max: 10,
      symbol: 'η⁺',
      unit: 'dimensionless',
      meaning: 'What a step size is multiplied by when the gradient keeps its sign.',
    }),
    minStepSize: real({
      default: 1e-6,
      min: 0,
      max: 1e6,
      symbol: 'Δmin',
      unit: 'units of a parameter',
      scale: 'log',
      meaning: 'The smallest step.',
    }),
    maxStepSize: real({
      default: 50,
      above: 0,
      max: 1e6,
      symbol: 'Δmax',
      unit: 'units of a parameter',
      scale: 'log',
      meaning: 'The largest step.',
    }),
    maximize: maximize(),
  }),
).refine(({ minStepSize, maxStepSize }) => minStepSize <= maxStepSize, {
  path: ['minStepSize'],
  message: 'expected at most maxStepSize; lower it or raise maxStepSize',
})
