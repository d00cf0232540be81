import { type Activation, activationCurvature } from '../../kernels/activations.ts'
import type { Kernels, MemoryRequest } from '../../kernels/kernels.ts'
import type { Layout } from '../../vector/layout.ts'
import type { Vector } from '../../vector/vector.ts'
import { crossEntropyCurvature, squaredErrorCurvature } from './loss-curvature.ts'
import type { NetworkConfig } from './network-config.ts'
import { dimensionOf, type LayerSize } from './network-layout.ts'
import { type DenseLayer, type LayerParams, layersOf, type NetworkMemory } from './network-memory.ts'

/** A layer's part of the direction and of the product, and the derivatives R{·} of its buffers along the direction. */
interface DirectionalLayer {
  readonly direction: LayerParams
  readonly product: LayerParams
  readonly rZ: Vector
  readonly rOut: Vector
  readonly rDelta: Vector
  readonly curvature: Vector
}

/** Memory for the product of a network's Hessian and a direction. */
export interface HessianMemory {
  readonly direction: Vector
  readonly product: Vector
  readonly layers: readonly DirectionalLayer[]
  readonly scratch: Vector
  readonly scratchBias: Vector
  readonly carried: Vector
  readonly noBias: Vector
  readonly ones: Vector
}

/** Asks for it beside the network's own memory. */
export function hessianMemory(
  request: MemoryRequest,
  sizes: readonly LayerSize[],
  layout: Layout,
  rows: number,
): HessianMemory {
  const direction = request.vector(dimensionOf(layout))
  const product = request.vector(dimensionOf(layout))
  const along = layersOf(direction, layout)
  const result = layersOf(product, layout)
  const widest = Math.max(...sizes.map(({ outputs }) => outputs))
  const layers = sizes.map(({ outputs }, l) => {
    const buffer = () => request.vector(rows * outputs)
    return {
      direction: along[l]!,
      product: result[l]!,
      rZ: buffer(),
      rOut: buffer(),
      rDelta: buffer(),
      curvature: buffer(),
    }
  })
  return {
    direction,
    product,
    layers,
    scratch: request.vector(rows * widest),
    scratchBias: request.vector(widest),
    carried: request.vector(rows * widest),
    noBias: request.vector(widest),
    ones: request.vector(rows * widest).fill(1),
  }
}

/**
 * Adds a chunk's part of H·direction to the product, after `forward`, `lossOf` and `backward` on it.
 *
 *   R{z} = V·a + W·R{a} + v          R{a} = f′(z)·R{z}           (W, b) along (V, v)
 *   R{δ} = f″(z)·R{z}·u + f′(z)·(Vᵀ·δ⁺ + Wᵀ·R{δ⁺})      u = Wᵀ·δ⁺, δ⁺ of the layer after
 *   R{∂W} = R{δ}·aᵀ + δ·R{a}ᵀ        R{∂b} = R{δ}
 *
 * Source: Pearlmutter 1994, Fast exact multiplication by the Hessian, section 4. ReLU takes f″ = 0.
 *
 * @param scale of the loss's gradient, as in `lossOf`
 * @mutates hessian
 */
export function addHessianVector(
  kernels: Kernels,
  memory: NetworkMemory,
  weights: readonly LayerParams[],
  hessian: HessianMemory,
  config: Pick<NetworkConfig, 'activation' | 'loss'>,
  rows: number,
  scale: number,
  accumulate: boolean,
): void {
  forwardAlong(kernels, memory, weights, hessian, config.activation, rows)
  const { z, outputs } = memory.output
  const { rZ, rDelta } = hessian.layers[memory.hidden.length]!
  if (config.loss === 'cross-entropy') crossEntropyCurvature(z, rZ, rDelta, rows, outputs, scale)
  else squaredErrorCurvature(rZ, rDelta, rows, outputs, scale)
  backwardAlong(kernels, memory, weights, hessian, rows, accumulate)
}

function forwardAlong(
  kernels: Kernels,
  memory: NetworkMemory,
  weights: readonly LayerParams[],
  hessian: HessianMemory,
  activation: Activation,
  rows: number,
): void {
  const { hidden, output } = memory
  const { scratch, noBias } = hessian
  for (let l = 0; l <= hidden.length; l++) {
    const layer = hidden[l] ?? output
    const along = hessian.layers[l]!
    const { inputs, outputs } = layer
    const count = rows * outputs
    kernels.denseForward(layer.input, along.direction.weight, along.direction.bias, along.rZ, rows, inputs, outputs)
    if (l > 0) {
      kernels.denseForward(hessian.layers[l - 1]!.rOut, weights[l]!.weight, noBias, scratch, rows, inputs, outputs)
      for (let i = 0; i < count; i++) along.rZ[i]! += scratch[i]!
    }
    const active = hidden[l]
    if (active === undefined) return
    for (let i = 0; i < count; i++) along.rOut[i] = active.slope[i]! * along.rZ[i]!
    activationCurvature(activation, active.z, active.out, active.slope, along.curvature, count)
  }
}

function backwardAlong(
  kernels: Kernels,
  memory: NetworkMemory,
  weights: readonly LayerParams[],
  hessian: HessianMemory,
  rows: number,
  accumulate: boolean,
): void {
  const { hidden, output } = memory
  const { scratch, scratchBias, carried, ones } = hessian
  for (let l = hidden.length; l >= 0; l--) {
    const layer: DenseLayer = hidden[l] ?? output
    const along = hessian.layers[l]!
    const { inputs, outputs, delta } = layer
    const { product, rDelta } = along
    const { weight } = weights[l]!
    kernels.denseBackwardParams(layer.input, rDelta, product.weight, product.bias, rows, inputs, outputs, accumulate)
    if (l === 0) return
    const below = hessian.layers[l - 1]!
    const slope = hidden[l - 1]!.slope
    kernels.denseBackwardParams(below.rOut, delta, product.weight, scratchBias, rows, inputs, outputs, true)
    kernels.denseBackwardInput(delta, weight, ones, carried, rows, inputs, outputs)
    for (let i = 0; i < rows * inputs; i++) below.rDelta[i] = below.curvature[i]! * below.rZ[i]! * carried[i]!
    kernels.denseBackwardInput(delta, along.direction.weight, slope, carried, rows, inputs, outputs)
    kernels.denseBackwardInput(rDelta, weight, slope, scratch, rows, inputs, outputs)
    for (let i = 0; i < rows * inputs; i++) below.rDelta[i]! += carried[i]! + scratch[i]!
  }
}
