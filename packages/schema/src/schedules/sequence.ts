import { z } from 'zod'
import { describeField } from '../fields/field.ts'
import { lazyObject, namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { plainScheduleConfig } from './plain.ts'
import { optionalSteps } from './shared-fields.ts'
import { warmup } from './warmup.ts'

const MOST_PARTS = 32

const part = lazyObject(() => ({
  schedule: z.discriminatedUnion('name', [plainScheduleConfig, warmup]),
  steps: optionalSteps({ meaning: 'Length of this part; left out in the last part, the rest of the run.' }),
  factor: real({
    default: 1,
    above: 0,
    max: 1e6,
    unit: 'dimensionless',
    meaning: 'What the base rate is multiplied by in this part.',
  }),
})).refine(({ schedule }) => (schedule.name === 'warmup' ? schedule.schedule : schedule).name !== 'reduce-on-plateau', {
  path: ['schedule', 'name'],
  message: "expected a function of the step, which 'reduce-on-plateau' is not; choose another schedule for this part",
})

/** Settings of schedules one after the other. torch.optim.lr_scheduler.SequentialLR, optax.join_schedules. */
export const sequence = namedObject(
  'sequence',
  'Schedules one after the other, each counting its steps from 0.',
  () => ({
    parts: describeField(
      z
        .array(part)
        .min(1)
        .max(MOST_PARTS)
        .superRefine((parts, context) => {
          for (const [i, { steps }] of parts.slice(0, -1).entries()) {
            if (steps !== undefined) continue
            context.addIssue({
              code: 'custom',
              path: [i, 'steps'],
              message: 'expected a length in every part but the last; give this part its steps',
            })
          }
        }),
      { kind: 'list', meaning: 'The schedules and how many steps each has.' },
    ),
  }),
)
