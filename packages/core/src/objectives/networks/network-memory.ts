import type { Kernels } from '../../kernels/kernels.ts'
import type { Layout } from '../../vector/layout.ts'
import type { Vector } from '../../vector/vector.ts'
import { dimensionOf, type LayerSize } from './network-layout.ts'

/** A dense layer's windows on parameters and gradients, and its buffers for one chunk of samples. */
export interface DenseLayer extends LayerSize {
  readonly weight: Vector
  readonly bias: Vector
  readonly gradWeight: Vector
  readonly gradBias: Vector
  /** What goes in: the features, or `out` of the layer before [rows × inputs]. */
  readonly input: Vector
  /** Before the activation [rows × outputs]; of the last layer, the logits. */
  readonly z: Vector
  /** Gradient of the loss with respect to z [rows × outputs]. */
  readonly delta: Vector
}

/** A dense layer with an activation. */
export interface HiddenLayer extends DenseLayer {
  /** After the activation [rows × outputs]. */
  readonly out: Vector
  /** Derivative of the activation [rows × outputs]. */
  readonly slope: Vector
}

/** All that a network computes in; data passes through it in chunks of at most `rows` samples. */
export interface NetworkMemory {
  readonly rows: number
  /** Copies in the kernels' own memory, whatever vectors the caller has. */
  readonly params: Vector
  readonly grads: Vector
  readonly input: Vector
  readonly labels: Int32Array
  readonly hidden: readonly HiddenLayer[]
  readonly output: DenseLayer
}

/** Allocates the memory of a network for chunks of `rows` samples. */
export function networkMemory(
  kernels: Kernels,
  sizes: readonly LayerSize[],
  layout: Layout,
  rows: number,
): NetworkMemory {
  const dimension = dimensionOf(layout)
  const params = kernels.allocate(dimension)
  const grads = kernels.allocate(dimension)
  const input = kernels.allocate(rows * sizes[0]!.inputs)
  const hidden: HiddenLayer[] = []
  const dense = (i: number, layerInput: Vector): DenseLayer => {
    const { inputs, outputs } = sizes[i]!
    const { weight, bias } = layerViews(params, layout, i)
    const gradient = layerViews(grads, layout, i)
    const z = kernels.allocate(rows * outputs)
    const delta = kernels.allocate(rows * outputs)
    const gradWeight = gradient.weight
    return { inputs, outputs, weight, bias, gradWeight, gradBias: gradient.bias, input: layerInput, z, delta }
  }
  let layerInput = input
  for (let i = 0; i < sizes.length - 1; i++) {
    const length = rows * sizes[i]!.outputs
    const layer = { ...dense(i, layerInput), out: kernels.allocate(length), slope: kernels.allocate(length) }
    hidden.push(layer)
    layerInput = layer.out
  }
  const output = dense(sizes.length - 1, layerInput)
  return { rows, params, grads, input, labels: new Int32Array(rows), hidden, output }
}

/** The windows of layer `index`, from 0, on a vector of this layout. */
export function layerViews(vector: Vector, layout: Layout, index: number): { weight: Vector; bias: Vector } {
  const weight = layout[2 * index]!
  const bias = layout[2 * index + 1]!
  return {
    weight: vector.subarray(weight.offset, weight.offset + weight.length),
    bias: vector.subarray(bias.offset, bias.offset + bias.length),
  }
}
