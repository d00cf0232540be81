import { z } from 'zod'
import { extendedNumber } from '../codecs/extended-number.ts'
import { vector } from '../codecs/vector.ts'
import { runConfig } from '../experiments/run.ts'
import { lazyObject } from '../fields/lazy-object.ts'

const step = z.int().min(0)

/** How a run ended. */
export const runOutcome = lazyObject(() => ({
  /** finished: all steps done. diverged: a quantity left the finite numbers. stopped: by a stop rule or a step budget. aborted: by the user. */
  kind: z.enum(['finished', 'diverged', 'stopped', 'aborted']),
  /** Updates that were made; for diverged, the step whose record shows the quantity. */
  step,
  /** What first left the finite numbers. */
  quantity: z.enum(['loss', 'gradient', 'params']).optional(),
}))

/** Norms of one tensor at one step. */
export const tensorRecord = lazyObject(() => ({
  gradNorm: extendedNumber,
  weightNorm: extendedNumber,
  updateNorm: extendedNumber,
  updateRatio: extendedNumber,
}))

const numbers = z.array(extendedNumber)

/** A few parameters at one step, in the order in which the config names them. */
export const watchedRecord = lazyObject(() => ({
  /** Before the update. */
  params: numbers,
  /** As the optimizer sees them: after clipping. */
  grads: numbers,
  /** What the update adds to each parameter. */
  updates: numbers,
  /**
   * What the optimizer remembers of each parameter after the update, by the names of its own formula. The kin of Adam also say
   * `mHat` and `vHat`, the corrected moments, and `effectiveRate`: what the (averaged) gradient is multiplied by, per step.
   */
  state: z.record(z.string(), numbers),
}))

/** One step of a run. Losses and norms are those before the update, at the parameters that the update starts from. */
export const stepRecord = lazyObject(() => ({
  /** From 0: the record of update number step + 1. */
  step,
  /** Passes over the training data so far; data tasks only. */
  epoch: z.number().optional(),
  learningRate: extendedNumber,
  /** Loss of the batch. */
  loss: extendedNumber,
  /** Loss of the fixed probe batch, at its interval. */
  probeLoss: extendedNumber.optional(),
  /** Loss of the held-out data, at its interval. */
  validationLoss: extendedNumber.optional(),
  /** ‖g‖₂ before clipping. */
  gradNorm: extendedNumber,
  /** ‖θ‖₂ before the update. */
  weightNorm: extendedNumber,
  /** ‖Δθ‖₂ of the update. */
  updateNorm: extendedNumber,
  /** ‖Δθ‖₂ / ‖θ‖₂; Infinity where the weights are zero. */
  updateRatio: extendedNumber,
  /** λmax of the Hessian on all training data, of P·H for an optimizer with a preconditioner P; at its interval. */
  sharpness: extendedNumber.optional(),
  /** The rate as a fraction of its limit, above 1 where the linearised step grows; beside the sharpness where there is a limit. */
  stability: extendedNumber.optional(),
  /** Whether the gradient was clipped; runs with clipping only. */
  clipped: z.boolean().optional(),
  /** The same norms, tensor by tensor, on request. */
  tensors: z.record(z.string(), tensorRecord).optional(),
  /** A copy of the parameters before the update, on request. */
  params: vector.optional(),
  /** The parameters that the config watches, at every step that makes its update. */
  watched: watchedRecord.optional(),
}))

/** How good a parameter vector is on fixed data. */
export const evaluation = lazyObject(() => ({
  loss: extendedNumber,
  accuracy: z.number().optional(),
  deadUnits: z.number().optional(),
  validationLoss: extendedNumber.optional(),
  validationAccuracy: z.number().optional(),
}))

/** One run and what came of it. */
export const runResult = lazyObject(() => ({
  kind: z.literal('run-result').default('run-result'),
  version: z.literal(1).default(1),
  config: runConfig,
  outcome: runOutcome,
  /** Updates that were made. */
  stepsRun: step,
  /** All training data before the first update. */
  initial: evaluation,
  /** All training data after the last update. */
  final: evaluation,
  /** Loss of the best constant prediction, where the task has one. */
  baselineLoss: extendedNumber.optional(),
  /** Number of classes, where the loss is a cross-entropy. */
  classes: z.int().min(2).optional(),
  /** True where every step saw the same data without noise: only then do the losses themselves show oscillation. */
  deterministic: z.boolean(),
  /** Number of parameters. */
  dimension: z.int().min(1),
  /** The records that were kept: all of a short run; of a long one every so many, its spikes, its end and what was measured at intervals. */
  records: z.array(stepRecord),
}))

export type RunOutcome = z.output<typeof runOutcome>
export type StepRecord = z.output<typeof stepRecord>
export type WatchedRecord = z.output<typeof watchedRecord>
export type TensorRecord = z.output<typeof tensorRecord>
export type RunEvaluation = z.output<typeof evaluation>
export type RunResult = z.output<typeof runResult>
