import { z } from 'zod'
import { nameOf } from '../fields/choices.ts'
import { gamma, optionalSteps } from './shared-fields.ts'

/** Settings of drops at equal distances. Names and gamma: torch.optim.lr_scheduler.StepLR. */
export const step = z.strictObject({
  name: nameOf('step', 'The rate drops by a factor every so many steps.'),
  stepSize: optionalSteps({
    symbol: 's',
    meaning: 'Steps between two drops; left out, a third of the run, rounded up.',
  }),
  gamma: gamma({ default: 0.1 }),
})
