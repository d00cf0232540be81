import type { Vector } from '../vector/vector.ts'
import type { Activation } from './activations.ts'

/** What the memory of a run is made of; all of it is asked for at once, so that it never grows and no vector moves. */
export interface MemoryRequest {
  /** A zeroed vector in the run's precision. */
  vector(length: number): Vector
  /** Zeroed whole numbers, such as labels. */
  integers(length: number): Int32Array
  /** Room to compute dense layers of this size. */
  dense(rows: number, inputs: number, outputs: number): void
}

/** Kernels, and the memory that was laid out for them. */
export interface LaidOut<T> {
  readonly kernels: Kernels
  readonly memory: T
}

/**
 * The dense arithmetic of a network over flat arrays, in one precision. Every vector that a member reads or writes comes from
 * the memory that was laid out with it.
 *
 * Matrices are row-major: activations [batch × units], weights [outputs × inputs]. Arrays may be longer than the batch needs.
 * Every number written is one chain of operations in a fixed order, so that tiles and SIMD lanes, which run many chains side by
 * side, give the same bits: an implementation may choose its blocking, never its order.
 *
 * In float32, dense layers round every product and sum; elementwise members and losses compute in float64 and round once, when
 * they store. Losses are returned, and summed, in float64.
 */
export interface Kernels {
  /** target[r,i] ← source[rows[r],i] for the first `count` rows of `width` numbers. @mutates target */
  gather(source: Vector, rows: Int32Array, target: Vector, count: number, width: number): void
  /** out[b,o] ← bias[o] + Σᵢ input[b,i]·weight[o,i], in ascending i from the bias. @mutates out */
  denseForward(
    input: Vector,
    weight: Vector,
    bias: Vector,
    out: Vector,
    batch: number,
    inputs: number,
    outputs: number,
  ): void
  /**
   * gradWeight[o,i] ← start + Σ_b gradOut[b,o]·input[b,i]; gradBias[o] ← start + Σ_b gradOut[b,o], in ascending b.
   *
   * @param accumulate true: start from what stands there; false: from 0. The gradients are exactly as long as their tensors
   * @mutates gradWeight, gradBias
   */
  denseBackwardParams(
    input: Vector,
    gradOut: Vector,
    gradWeight: Vector,
    gradBias: Vector,
    batch: number,
    inputs: number,
    outputs: number,
    accumulate: boolean,
  ): void
  /** gradInput[b,i] ← slope[b,i] · Σₒ gradOut[b,o]·weight[o,i], in ascending o from 0. @mutates gradInput */
  denseBackwardInput(
    gradOut: Vector,
    weight: Vector,
    slope: Vector,
    gradInput: Vector,
    batch: number,
    inputs: number,
    outputs: number,
  ): void
  /** The first `count` of: out ← f(z), slope ← f′(z). @mutates out, slope */
  activate(activation: Activation, z: Vector, out: Vector, slope: Vector, count: number): void
  /** Summed cross-entropy of softmax(logits) against labels; gradLogits ← its gradient times scale. @mutates gradLogits */
  softmaxCrossEntropy(
    logits: Vector,
    labels: Int32Array,
    gradLogits: Vector,
    batch: number,
    classes: number,
    scale: number,
  ): number
  /** Summed squared error against one-hot labels; gradOut ← its gradient times scale. @mutates gradOut */
  squaredError(out: Vector, labels: Int32Array, gradOut: Vector, batch: number, classes: number, scale: number): number
}
