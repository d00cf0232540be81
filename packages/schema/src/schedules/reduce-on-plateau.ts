import { z } from 'zod'
import { choice } from '../fields/choices.ts'
import { describeField } from '../fields/field.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { integer, real } from '../fields/numbers.ts'
import { MOST_STEPS, minLearningRate } from './shared-fields.ts'

const minChange = () =>
  describeField(z.number().min(0).max(1).exactOptional(), {
    kind: 'real',
    min: 0,
    max: 1,
    symbol: 'ε',
    unit: 'per step',
    scale: 'log',
    meaning: 'A drop not larger than this is left undone; left out, 10⁻⁸ (pytorch) or 0 (optax).',
  })

/** Settings of drops when the loss stalls. torch.optim.lr_scheduler.ReduceLROnPlateau, with optax's accumulation. */
export const reduceOnPlateau = namedObject(
  'reduce-on-plateau',
  'The rate drops by a factor when the loss has stalled.',
  () => ({
    factor: real({
      default: 0.1,
      above: 0,
      below: 1,
      unit: 'dimensionless',
      meaning: 'What the rate is multiplied by at each drop.',
      remedy: 'A drop is a number in (0, 1).',
    }),
    patience: integer({
      default: 10,
      min: 0,
      max: MOST_STEPS,
      unit: 'evaluations',
      meaning: 'Evaluations without progress that are waited for: more than these (pytorch) or as many (optax).',
    }),
    threshold: real({
      default: 1e-4,
      min: 0,
      max: 1e6,
      scale: 'log',
      meaning: 'Smallest fall of the loss that counts.',
    }),
    thresholdMode: choice(['rel', 'abs'], {
      default: 'rel',
      meaning: 'Whether the threshold is a share of the best loss or in units of the loss.',
    }),
    cooldown: integer({
      default: 0,
      min: 0,
      max: MOST_STEPS,
      unit: 'evaluations',
      meaning: 'Evaluations after a drop that are not counted.',
    }),
    minLearningRate: minLearningRate({ meaning: 'The rate below which no drop goes.' }),
    minChange: minChange(),
    accumulation: integer({
      default: 1,
      min: 1,
      max: MOST_STEPS,
      unit: 'losses',
      meaning: 'Losses whose mean is one evaluation: more than one where the loss is of a single batch.',
    }),
    dialect: choice(['pytorch', 'optax'], {
      default: 'pytorch',
      meaning: 'Drop once stalled evaluations exceed patience (pytorch) or reach it (optax), one evaluation earlier.',
    }),
  }),
)
  .refine(({ dialect, patience }) => dialect !== 'optax' || patience > 0, {
    path: ['patience'],
    message:
      "expected at least 1 with dialect 'optax', which with 0 would never drop; raise it or choose dialect 'pytorch'",
  })
  .refine(({ thresholdMode, threshold }) => thresholdMode !== 'rel' || threshold <= 1, {
    path: ['threshold'],
    message:
      "expected at most 1 with thresholdMode 'rel', where it is a share of the best loss; lower it or choose thresholdMode 'abs'",
  })
