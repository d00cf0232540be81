import { type Activation, activationCurvature } from '../../kernels/activations.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import type { Layout } from '../../vector/layout.ts'
import type { Vector } from '../../vector/vector.ts'
import { crossEntropyCurvature, squaredErrorCurvature } from './loss-curvature.ts'
import type { NetworkConfig } from './network-config.ts'
import { dimensionOf } from './network-layout.ts'
import { type DenseLayer, layerViews, type NetworkMemory } from './network-memory.ts'

/** A layer's part of the direction and of the product, and the derivatives R{·} of its buffers along the direction. */
interface DirectionalLayer {
  readonly directionWeight: Vector
  readonly directionBias: Vector
  readonly productWeight: Vector
  readonly productBias: Vector
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

/** Allocates it beside the network's own memory. */
export function hessianMemory(kernels: Kernels, memory: NetworkMemory, layout: Layout): HessianMemory {
  const direction = kernels.allocate(dimensionOf(layout))
  const product = kernels.allocate(dimensionOf(layout))
  const all: readonly DenseLayer[] = [...memory.hidden, memory.output]
  const widest = Math.max(...all.map((layer) => layer.outputs))
  const layers = all.map((layer, i) => {
    const along = layerViews(direction, layout, i)
    const result = layerViews(product, layout, i)
    const buffer = () => kernels.allocate(memory.rows * layer.outputs)
    return {
      directionWeight: along.weight,
      directionBias: along.bias,
      productWeight: result.weight,
      productBias: result.bias,
      rZ: buffer(),
      rOut: buffer(),
      rDelta: buffer(),
      curvature: buffer(),
    }
  })
  const ones = kernels.allocate(memory.rows * widest)
  return {
    direction,
    product,
    layers,
    scratch: kernels.allocate(memory.rows * widest),
    scratchBias: kernels.allocate(widest),
    carried: kernels.allocate(memory.rows * widest),
    noBias: kernels.allocate(widest),
    ones: ones.fill(1),
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
  hessian: HessianMemory,
  config: Pick<NetworkConfig, 'activation' | 'loss'>,
  rows: number,
  scale: number,
  accumulate: boolean,
): void {
  forwardAlong(kernels, memory, hessian, config.activation, rows)
  const { z, outputs } = memory.output
  const { rZ, rDelta } = hessian.layers[memory.hidden.length]!
  if (config.loss === 'cross-entropy') crossEntropyCurvature(z, rZ, rDelta, rows, outputs, scale)
  else squaredErrorCurvature(rZ, rDelta, rows, outputs, scale)
  backwardAlong(kernels, memory, hessian, rows, accumulate)
}

function forwardAlong(
  kernels: Kernels,
  memory: NetworkMemory,
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
    kernels.denseForward(layer.input, along.directionWeight, along.directionBias, along.rZ, rows, inputs, outputs)
    if (l > 0) {
      kernels.denseForward(hessian.layers[l - 1]!.rOut, layer.weight, noBias, scratch, rows, inputs, outputs)
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
    const { productWeight, productBias, rDelta } = along
    kernels.denseBackwardParams(layer.input, rDelta, productWeight, productBias, rows, inputs, outputs, accumulate)
    if (l === 0) return
    const below = hessian.layers[l - 1]!
    const slope = hidden[l - 1]!.slope
    kernels.denseBackwardParams(below.rOut, delta, productWeight, scratchBias, rows, inputs, outputs, true)
    kernels.denseBackwardInput(delta, layer.weight, ones, carried, rows, inputs, outputs)
    for (let i = 0; i < rows * inputs; i++) below.rDelta[i] = below.curvature[i]! * below.rZ[i]! * carried[i]!
    kernels.denseBackwardInput(delta, along.directionWeight, slope, carried, rows, inputs, outputs)
    kernels.denseBackwardInput(rDelta, layer.weight, slope, scratch, rows, inputs, outputs)
    for (let i = 0; i < rows * inputs; i++) below.rDelta[i]! += carried[i]! + scratch[i]!
  }
}
