import type { Precision } from '@sweetspot/schema'
import { createKernels, type KernelKind } from '../../kernels/create-kernels.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import type { Layout } from '../../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import { type HessianMemory, hessianMemory } from './hessian-vector.ts'
import { dimensionOf, type LayerSize } from './network-layout.ts'
import { type LayerParams, layersOf, type NetworkMemory, networkMemory } from './network-memory.ts'

/** What a network computes with: its kernels, their memory, and the parameter vectors that lie in it. */
export interface NetworkEngine {
  readonly kernels: Kernels
  readonly network: NetworkMemory
  readonly hessian: HessianMemory
  /** Vectors as long as the parameters, for the run: what lies in them is not copied. */
  readonly spare: readonly Vector[]
  /** The layers of a parameter vector, which is copied here first where it lies elsewhere. */
  weightsOf(params: ReadonlyVector): readonly LayerParams[]
  /** The layers of a vector that gradients are wanted in: of that vector, or of our own, which `deliver` copies from. */
  gradientsIn(grads: Vector): readonly LayerParams[]
  /** Copies the gradients to where they are wanted, where that is elsewhere. @mutates grads */
  deliver(grads: Vector): void
}

/** What decides about an engine's memory. */
export interface EngineShape {
  readonly precision: Precision
  readonly sizes: readonly LayerSize[]
  readonly layout: Layout
  readonly rows: number
  readonly kind?: KernelKind
}

/** Lays out the engine of a network, with `spare` vectors for the run. */
export function networkEngine({ precision, sizes, layout, rows, kind }: EngineShape, spare: number): NetworkEngine {
  const dimension = dimensionOf(layout)
  const { kernels, memory } = createKernels(
    precision,
    (request) => ({
      params: request.vector(dimension),
      grads: request.vector(dimension),
      spare: Array.from({ length: spare }, () => request.vector(dimension)),
      network: networkMemory(request, sizes, rows),
      hessian: hessianMemory(request, sizes, layout, rows),
    }),
    kind,
  )
  const { params, grads, network, hessian } = memory
  const places = new Map<ReadonlyVector, readonly LayerParams[]>()
  for (const vector of [params, grads, ...memory.spare]) places.set(vector, layersOf(vector, layout))
  return {
    kernels,
    network,
    hessian,
    spare: memory.spare,
    weightsOf(wanted) {
      const layers = places.get(wanted)
      if (layers !== undefined) return layers
      params.set(wanted)
      return places.get(params)!
    },
    gradientsIn: (wanted) => places.get(wanted) ?? places.get(grads)!,
    deliver(wanted) {
      if (!places.has(wanted)) wanted.set(grads)
    },
  }
}
