import type { Precision } from '@sweetspot/schema'
import type { Data, Samples } from '../../data/data.ts'
import { createKernels, type KernelKind } from '../../kernels/create-kernels.ts'
import type { Kernels, MemoryRequest } from '../../kernels/kernels.ts'
import type { Layout } from '../../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import { type HessianMemory, hessianMemory } from './hessian-vector.ts'
import { dimensionOf, type LayerSize } from './network-layout.ts'
import {
  type LayerParams,
  layersOf,
  type NetworkMemory,
  networkMemory,
  type ResidentSamples,
} from './network-memory.ts'

/** What a network computes with: its kernels, their memory, and the parameter vectors that lie in it. */
export interface NetworkEngine {
  readonly kernels: Kernels
  readonly network: NetworkMemory
  readonly training: ResidentSamples
  readonly validation: ResidentSamples
  /** Vectors as long as the parameters, for the run: what lies in them is not copied. */
  readonly spare: readonly Vector[]
  /** The layers of a parameter vector, which is copied here first where it lies elsewhere. */
  weightsOf(params: ReadonlyVector): readonly LayerParams[]
  readonly ownGradients: readonly LayerParams[]
  /** The layers of a vector that gradients are wanted in, where it lies here; else our own, which `deliver` copies from. */
  gradientsIn(grads: Vector): readonly LayerParams[]
  /** Copies the gradients to where they are wanted, where that is elsewhere. @mutates grads */
  deliver(grads: Vector): void
}

/** An engine that can also multiply by the Hessian. */
export interface HessianEngine extends NetworkEngine {
  readonly hessian: HessianMemory
}

/** What decides about an engine's memory. */
export interface EngineShape {
  readonly precision: Precision
  readonly sizes: readonly LayerSize[]
  readonly layout: Layout
  readonly rows: number
  readonly data: Pick<Data, 'training' | 'validation'>
  readonly kind?: KernelKind
}

/** Lays out the engine of a network, with `spare` vectors for the run. */
export function networkEngine(shape: EngineShape, spare: number): NetworkEngine {
  const { precision, kind } = shape
  const { kernels, memory } = createKernels(precision, (request) => engineMemory(shape, spare, request), kind)
  return engineOn(shape, kernels, memory)
}

/** Lays out an engine for Hessian-vector products: apart, because most runs never ask for one. */
export function hessianEngine(shape: EngineShape): HessianEngine {
  const { precision, sizes, layout, rows, kind } = shape
  const { kernels, memory } = createKernels(
    precision,
    (request) => ({
      ...engineMemory(shape, 0, request),
      hessian: hessianMemory(request, sizes, layout, rows),
    }),
    kind,
  )
  return { ...engineOn(shape, kernels, memory), hessian: memory.hessian }
}

function engineMemory({ sizes, layout, rows, data }: EngineShape, spare: number, request: MemoryRequest) {
  const dimension = dimensionOf(layout)
  return {
    params: request.vector(dimension),
    grads: request.vector(dimension),
    spare: Array.from({ length: spare }, () => request.vector(dimension)),
    training: request.vector(data.training.features.length),
    validation: request.vector(data.validation.features.length),
    network: networkMemory(request, sizes, rows),
  }
}

function engineOn(
  { layout, data }: EngineShape,
  kernels: Kernels,
  memory: ReturnType<typeof engineMemory>,
): NetworkEngine {
  const { params, grads, spare, network } = memory
  const resident = (features: Vector, samples: Samples): ResidentSamples => {
    features.set(samples.features)
    return { count: samples.count, features, labels: samples.labels }
  }
  const places = new Map<ReadonlyVector, readonly LayerParams[]>()
  for (const vector of [params, grads, ...spare]) places.set(vector, layersOf(vector, layout))
  const ownWeights = places.get(params)!
  const ownGradients = places.get(grads)!
  return {
    kernels,
    network,
    training: resident(memory.training, data.training),
    validation: resident(memory.validation, data.validation),
    spare,
    ownGradients,
    weightsOf(wanted) {
      const layers = places.get(wanted)
      if (layers !== undefined) return layers
      params.set(wanted)
      return ownWeights
    },
    gradientsIn: (wanted) => places.get(wanted) ?? ownGradients,
    deliver(wanted) {
      if (!places.has(wanted)) wanted.set(grads)
    },
  }
}
