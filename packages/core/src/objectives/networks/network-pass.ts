import type { Activation } from '../../kernels/activations.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import type { NetworkConfig } from './network-config.ts'
import type { DenseLayer, LayerParams, NetworkMemory, ResidentSamples } from './network-memory.ts'

/** Copies the samples `indices[from]`, … of a chunk to where the first layer reads them. @mutates memory */
export function gather(
  kernels: Kernels,
  memory: NetworkMemory,
  samples: ResidentSamples,
  indices: Int32Array,
  from: number,
  rows: number,
): void {
  const { input, places, labels } = memory
  for (let r = 0; r < rows; r++) {
    const place = indices[from + r]!
    places[r] = place
    labels[r] = samples.labels[place]!
  }
  kernels.gather(samples.features, places, input, rows, (memory.hidden[0] ?? memory.output).inputs)
}

/** From the gathered chunk to the logits. @mutates memory */
export function forward(
  kernels: Kernels,
  memory: NetworkMemory,
  weights: readonly LayerParams[],
  activation: Activation,
  rows: number,
): void {
  const { hidden, output } = memory
  for (let l = 0; l <= hidden.length; l++) {
    const { input, z, inputs, outputs } = hidden[l] ?? output
    kernels.denseForward(input, weights[l]!.weight, weights[l]!.bias, z, rows, inputs, outputs)
    const active = hidden[l]
    if (active !== undefined) kernels.activate(activation, z, active.out, active.slope, rows * outputs)
  }
}

/** The summed loss of the chunk, and its gradient at the logits times `scale`. @mutates memory */
export function lossOf(
  kernels: Kernels,
  memory: NetworkMemory,
  loss: NetworkConfig['loss'],
  rows: number,
  scale: number,
): number {
  const { z, delta, outputs } = memory.output
  return loss === 'cross-entropy'
    ? kernels.softmaxCrossEntropy(z, memory.labels, delta, rows, outputs, scale)
    : kernels.squaredError(z, memory.labels, delta, rows, outputs, scale)
}

/** From the gradient at the logits to that of every parameter. @mutates memory, gradients */
export function backward(
  kernels: Kernels,
  memory: NetworkMemory,
  weights: readonly LayerParams[],
  gradients: readonly LayerParams[],
  rows: number,
  accumulate: boolean,
): void {
  const { hidden, output } = memory
  let layer: DenseLayer = output
  for (let l = hidden.length; l >= 0; l--) {
    const { inputs, outputs, delta } = layer
    const { weight, bias } = gradients[l]!
    kernels.denseBackwardParams(layer.input, delta, weight, bias, rows, inputs, outputs, accumulate)
    if (l === 0) return
    const before = hidden[l - 1]!
    kernels.denseBackwardInput(delta, weights[l]!.weight, before.slope, before.delta, rows, inputs, outputs)
    layer = before
  }
}
