import { activate } from './activations.ts'
import { denseBackwardInput } from './dense-backward-input.ts'
import { denseBackwardParams } from './dense-backward-params.ts'
import { denseForward } from './dense-forward.ts'
import type { Kernels } from './kernels.ts'
import { softmaxCrossEntropy } from './softmax-cross-entropy.ts'
import { squaredError } from './squared-error.ts'

/** The kernels in plain TypeScript over Float64Array; the bits that any other implementation has to give. */
export function createKernels(): Kernels {
  return {
    allocate: (length) => new Float64Array(length),
    denseForward,
    denseBackwardParams,
    denseBackwardInput,
    activate,
    softmaxCrossEntropy,
    squaredError,
  }
}
