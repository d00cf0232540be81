import type { ReadonlyVector, Vector } from '../vector/vector.ts'
import type { Activation } from './activations.ts'

/**
 * The dense arithmetic of a network over flat arrays. One object serves one run and owns its memory: what `allocate` gave is
 * valid as long as the kernels, every vector that a member writes came from it, and no other member allocates.
 *
 * Matrices are row-major: activations [batch × units], weights [outputs × inputs]. Arrays may be longer than the batch needs.
 * Every number written is one chain of float64 operations in a fixed order, so that tiles and SIMD lanes, which run many chains
 * side by side, give the same bits: an implementation may choose its blocking, never its order.
 */
export interface Kernels {
  /** A zeroed vector in the memory of the run. Only called before the first step. */
  allocate(length: number): Vector
  /** out[b,o] ← bias[o] + Σᵢ input[b,i]·weight[o,i], in ascending i from the bias. @mutates out */
  denseForward(
    input: ReadonlyVector,
    weight: ReadonlyVector,
    bias: ReadonlyVector,
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
    input: ReadonlyVector,
    gradOut: ReadonlyVector,
    gradWeight: Vector,
    gradBias: Vector,
    batch: number,
    inputs: number,
    outputs: number,
    accumulate: boolean,
  ): void
  /** gradInput[b,i] ← slope[b,i] · Σₒ gradOut[b,o]·weight[o,i], in ascending o from 0. @mutates gradInput */
  denseBackwardInput(
    gradOut: ReadonlyVector,
    weight: ReadonlyVector,
    slope: ReadonlyVector,
    gradInput: Vector,
    batch: number,
    inputs: number,
    outputs: number,
  ): void
  /** The first `count` of: out ← f(z), slope ← f′(z). @mutates out, slope */
  activate(activation: Activation, z: ReadonlyVector, out: Vector, slope: Vector, count: number): void
  /** Summed cross-entropy of softmax(logits) against labels; gradLogits ← its gradient times scale. @mutates gradLogits */
  softmaxCrossEntropy(
    logits: ReadonlyVector,
    labels: Int32Array,
    gradLogits: Vector,
    batch: number,
    classes: number,
    scale: number,
  ): number
  /** Summed squared error against one-hot labels; gradOut ← its gradient times scale. @mutates gradOut */
  squaredError(
    out: ReadonlyVector,
    labels: Int32Array,
    gradOut: Vector,
    batch: number,
    classes: number,
    scale: number,
  ): number
}
