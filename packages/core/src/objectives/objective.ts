import type { Layout } from '../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../vector/vector.ts'

/** How good a parameter vector is on a fixed set of data (or on a surface without noise). */
export interface Evaluation {
  /** Mean loss, in the objective's own units, loss scale included. */
  readonly loss: number
  /** Share of right answers in [0, 1]; classification only. */
  readonly accuracy?: number
  /** Share in [0, 1] of hidden ReLU units that are zero on every sample; ReLU networks only. */
  readonly deadUnits?: number
}

/**
 * Something to minimise. The first three members are enough for an objective of your own.
 *
 * An objective is a pure function of its arguments: batches and noise come from (seed, step) alone, so that any step can be run again.
 */
export interface Objective {
  /** Number of parameters. */
  readonly dimension: number
  /** The start: a fresh vector. */
  init(seed: number): Vector
  /**
   * Loss and gradient on the batch of this step; allocates nothing.
   *
   * @param step from 0; the same step always sees the same batch and noise
   * @returns the mean loss of the batch
   * @mutates grads
   */
  lossAndGrad(params: ReadonlyVector, grads: Vector, step: number): number
  /**
   * So many vectors of length `dimension`, zeroed, in the memory that the objective computes in and in its precision: parameters
   * and gradients there are not copied. They are good until the next call, which lays the memory out anew.
   */
  vectors?(count: number): readonly Vector[]
  /** Rounds parameters that were just updated to the number format of the task; absent where their vector has it. @mutates params */
  roundParams?(params: Vector): void
  /** The tensors in the parameter vector; one without parts where absent. */
  readonly layout?: Layout
  /** Updates in one pass over the training data; absent where there is none. */
  readonly stepsPerEpoch?: number
  /** True where every step sees the same data without noise (full batch, surface). */
  readonly deterministic?: boolean
  /** Loss of the best constant prediction (cross-entropy: the entropy of the labels), loss scale included. */
  readonly baselineLoss?: number
  /** Number of classes, where the loss is an unscaled cross-entropy: an untrained model should then start near ln K. */
  readonly classes?: number
  /** All training data, without noise. */
  evaluate?(params: ReadonlyVector): Evaluation
  /** The held-out data. */
  validation?(params: ReadonlyVector): Evaluation
  /** Loss of a fixed batch: the same data at every call. */
  probe?(params: ReadonlyVector): number
  /** Loss and gradient on all training data, without noise. @mutates grads */
  fullLossAndGrad?(params: ReadonlyVector, grads: Vector): number
  /** out ← H·direction, H the Hessian of the loss on all training data at params. @mutates out */
  hessianVector?(params: ReadonlyVector, direction: ReadonlyVector, out: Vector): void
}
