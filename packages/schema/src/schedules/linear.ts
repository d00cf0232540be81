import { namedObject } from '../fields/lazy-object.ts'
import { beginStep, factor, totalSteps } from './shared-fields.ts'

/** Settings of a straight line between two shares of the base rate. Factors: torch.optim.lr_scheduler.LinearLR. */
export const linear = namedObject('linear', 'A straight line from one share of the base rate to another.', () => ({
  startFactor: factor({ default: 1 / 3, symbol: 'f₀', meaning: 'The first rate, as a share of the base rate.' }),
  endFactor: factor({ default: 1, symbol: 'f₁', meaning: 'The last rate, as a share of the base rate.' }),
  beginStep: beginStep(),
  totalSteps: totalSteps('Length of the line; left out, the rest of the run.'),
}))
