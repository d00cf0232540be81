import type { MemoryRequest } from '../../kernels/kernels.ts'
import type { Layout } from '../../vector/layout.ts'
import type { Vector } from '../../vector/vector.ts'
import type { LayerSize } from './network-layout.ts'

/** A dense layer's buffers for one chunk of samples. */
export interface DenseLayer extends LayerSize {
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

/** The buffers of a network; data passes through them in chunks of at most `rows` samples. */
export interface NetworkMemory {
  readonly rows: number
  readonly input: Vector
  /** Of the samples of the chunk: where they stand in their data, and their labels. */
  readonly places: Int32Array
  readonly labels: Int32Array
  readonly hidden: readonly HiddenLayer[]
  readonly output: DenseLayer
}

/** Samples in the run's own memory and precision, from which chunks are gathered. */
export interface ResidentSamples {
  readonly count: number
  /** [count × inputs] */
  readonly features: Vector
  readonly labels: Int32Array
}

/** One layer's windows on a parameter vector, or on a vector like it: gradients, a direction. */
export interface LayerParams {
  /** [outputs × inputs] */
  readonly weight: Vector
  /** [outputs] */
  readonly bias: Vector
}

/** Asks for the buffers of a network for chunks of `rows` samples. */
export function networkMemory(request: MemoryRequest, sizes: readonly LayerSize[], rows: number): NetworkMemory {
  const input = request.vector(rows * sizes[0]!.inputs)
  const buffer = ({ outputs }: LayerSize) => request.vector(rows * outputs)
  const hidden: HiddenLayer[] = []
  let layerInput = input
  for (const size of sizes.slice(0, -1)) {
    const [z, delta, out, slope] = [buffer(size), buffer(size), buffer(size), buffer(size)]
    hidden.push({ ...size, input: layerInput, z, delta, out, slope })
    layerInput = out
  }
  const last = sizes[sizes.length - 1]!
  for (const { inputs, outputs } of sizes) request.dense(rows, inputs, outputs)
  const output = { ...last, input: layerInput, z: buffer(last), delta: buffer(last) }
  return { rows, input, places: request.integers(rows), labels: request.integers(rows), hidden, output }
}

/** The windows of every layer on a vector of this layout. */
export function layersOf(vector: Vector, layout: Layout): LayerParams[] {
  const window = (index: number) => {
    const { offset, length } = layout[index]!
    return vector.subarray(offset, offset + length)
  }
  return Array.from({ length: layout.length / 2 }, (_, l) => ({ weight: window(2 * l), bias: window(2 * l + 1) }))
}
