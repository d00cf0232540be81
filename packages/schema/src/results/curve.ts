import { z } from 'zod'
import { extendedNumber } from '../codecs/extended-number.ts'
import { describeField } from '../fields/field.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { limits } from '../limits.ts'

const numbers = (meaning: string) =>
  describeField(z.array(extendedNumber).max(limits.curvePoints), { kind: 'list', limit: 'curvePoints', meaning })

/** The loss of a training run over its steps, from our own engine or from anybody's log. */
export const curve = lazyObject(() => ({
  kind: z.literal('curve').default('curve'),
  version: z.literal(1).default(1),
  /** What a step counts: updates or epochs. */
  unit: z.enum(['step', 'epoch']).default('step'),
  steps: numbers('Step of each loss, rising.'),
  losses: numbers('Training loss at each step.'),
  /** How the losses were measured. "fixed-data": on the same data each time (full batch, a fixed probe batch). "mini-batch" or "averaged" carry batch noise. */
  lossSource: z.enum(['fixed-data', 'mini-batch', 'averaged', 'unknown']).default('unknown'),
  learningRates: numbers('Rate at each step, per step.').optional(),
  gradNorms: numbers('‖g‖₂ at each step.').optional(),
  weightNorms: numbers('‖θ‖₂ at each step.').optional(),
  updateRatios: numbers('‖Δθ‖₂ / ‖θ‖₂ at each step.').optional(),
  probeSteps: numbers('Steps of the probe losses, rising.').optional(),
  probeLosses: numbers('Loss of a fixed batch.').optional(),
  validationSteps: numbers('Steps of the validation losses, rising.').optional(),
  validationLosses: numbers('Loss of the held-out data.').optional(),
  /** Whether each update was clipped. */
  clipped: z.array(z.boolean()).max(limits.curvePoints).optional(),
  /** Loss on all training data before the first and after the last update. */
  initialLoss: extendedNumber.optional(),
  finalLoss: extendedNumber.optional(),
  /** Loss of the best constant prediction. */
  baselineLoss: extendedNumber.optional(),
  /** Number of classes of a cross-entropy; a start far from ln K is then a finding. */
  classes: z.int().min(2).optional(),
  accuracy: z.number().min(0).max(1).optional(),
  deadUnits: z.number().min(0).max(1).optional(),
  /** Updates that were planned, where the curve may be the start of a longer run. */
  plannedSteps: z.number().optional(),
})).refine((value) => value.steps.length === value.losses.length, {
  path: ['losses'],
  error: 'expected as many losses as steps; add or leave out what has no partner',
})

export type Curve = z.output<typeof curve>
export type CurveInput = z.input<typeof curve>
