import type { Precision } from '@sweetspot/schema'
import { activate } from './activations.ts'
import { denseBackwardInput } from './dense-backward-input.ts'
import { denseBackwardParams } from './dense-backward-params.ts'
import { denseForward } from './dense-forward.ts'
import { denseBackwardInputSingle, denseBackwardParamsSingle, denseForwardSingle } from './dense-single.ts'
import { gather } from './gather.ts'
import type { Kernels, LaidOut, MemoryRequest } from './kernels.ts'
import { softmaxCrossEntropy } from './softmax-cross-entropy.ts'
import { squaredError } from './squared-error.ts'

const shared = { gather, activate, softmaxCrossEntropy, squaredError }
const double: Kernels = { denseForward, denseBackwardParams, denseBackwardInput, ...shared }
const single: Kernels = {
  denseForward: denseForwardSingle,
  denseBackwardParams: denseBackwardParamsSingle,
  denseBackwardInput: denseBackwardInputSingle,
  ...shared,
}

/** The kernels in plain TypeScript: the definition of the bits, for hosts without WebAssembly too. */
export function typescriptKernels<T>(precision: Precision, layOut: (request: MemoryRequest) => T): LaidOut<T> {
  return {
    kernels: precision === 'float64' ? double : single,
    memory: layOut({
      vector: (length) => (precision === 'float64' ? new Float64Array(length) : new Float32Array(length)),
      integers: (length) => new Int32Array(length),
      dense: () => undefined,
    }),
  }
}
