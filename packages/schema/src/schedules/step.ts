import { namedObject } from '../fields/lazy-object.ts'
import { gamma, optionalSteps } from './shared-fields.ts'

/** Settings of drops at equal distances. Names and gamma: torch.optim.lr_scheduler.StepLR. */
export const step = namedObject('step', 'The rate drops by a factor every so many steps.', () => ({
  stepSize: optionalSteps({
    symbol: 's',
    meaning: 'Steps between two drops; left out, a third of the run, rounded up.',
  }),
  gamma: gamma({ default: 0.1 }),
}))
