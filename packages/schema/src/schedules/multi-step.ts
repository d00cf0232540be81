import { z } from 'zod'
import { choice } from '../fields/choices.ts'
import { describeField } from '../fields/field.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { gamma, MOST_STEPS } from './shared-fields.ts'

const MOST_MILESTONES = 64

const milestones = () =>
  describeField(
    z
      .array(z.int().min(1).max(MOST_STEPS))
      .min(1)
      .max(MOST_MILESTONES)
      .refine((list) => list.every((milestone, i) => i === 0 || milestone > list[i - 1]!), {
        message: 'expected milestones in rising order, each once',
      })
      .exactOptional(),
    {
      kind: 'list',
      unit: 'steps',
      meaning: 'The steps at which the rate drops; left out, at half and at three quarters of the run.',
      remedy: 'List whole steps in rising order, such as [250, 375].',
    },
  )

/** Settings of drops at chosen steps. Names and gamma: torch.optim.lr_scheduler.MultiStepLR. */
export const multiStep = namedObject('multi-step', 'The rate drops by a factor at chosen steps.', () => ({
  milestones: milestones(),
  gamma: gamma({ default: 0.1 }),
  dialect: choice(['pytorch', 'keras'], {
    default: 'pytorch',
    meaning: 'Whether the rate drops at its milestone (pytorch, optax) or one step later (keras).',
  }),
}))
