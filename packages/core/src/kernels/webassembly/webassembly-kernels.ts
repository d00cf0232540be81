import type { Precision } from '@sweetspot/schema'
import type { Kernels, LaidOut, MemoryRequest } from '../kernels.ts'
import { instantiate, type KernelExports } from './exports.ts'
import { layOutMemory } from './run-memory.ts'
import { registerMemory } from './vector-kernels.ts'

/** The kernels in WebAssembly with SIMD, and a memory of their own, laid out for one run. */
export function webassemblyKernels<T>(
  module: WebAssembly.Module,
  precision: Precision,
  layOut: (request: MemoryRequest) => T,
): LaidOut<T> {
  const { memory, laidOut, workspace } = layOutMemory(precision, layOut)
  const native = instantiate(module, memory, precision)
  registerMemory(memory.buffer, native)
  return { kernels: onAddresses(native, workspace), memory: laidOut }
}

function onAddresses(native: KernelExports, workspace: number): Kernels {
  return {
    gather(source, rows, target, count, width) {
      native.gather(source.byteOffset, rows.byteOffset, target.byteOffset, count, width)
    },
    denseForward(input, weight, bias, out, batch, inputs, outputs) {
      native.denseForward(
        input.byteOffset,
        weight.byteOffset,
        bias.byteOffset,
        out.byteOffset,
        batch,
        inputs,
        outputs,
        workspace,
      )
    },
    denseBackwardParams(input, gradOut, gradWeight, gradBias, batch, inputs, outputs, accumulate) {
      native.denseBackwardParams(
        input.byteOffset,
        gradOut.byteOffset,
        gradWeight.byteOffset,
        gradBias.byteOffset,
        batch,
        inputs,
        outputs,
        accumulate ? 1 : 0,
        workspace,
      )
    },
    denseBackwardInput(gradOut, weight, slope, gradInput, batch, inputs, outputs) {
      native.denseBackwardInput(
        gradOut.byteOffset,
        weight.byteOffset,
        slope.byteOffset,
        gradInput.byteOffset,
        batch,
        inputs,
        outputs,
        workspace,
      )
    },
    activate(activation, z, out, slope, count) {
      native[activation](z.byteOffset, out.byteOffset, slope.byteOffset, count)
    },
    softmaxCrossEntropy(logits, labels, gradLogits, batch, classes, scale) {
      return native.softmaxCrossEntropy(
        logits.byteOffset,
        labels.byteOffset,
        gradLogits.byteOffset,
        batch,
        classes,
        scale,
      )
    },
    squaredError(out, labels, gradOut, batch, classes, scale) {
      return native.squaredError(out.byteOffset, labels.byteOffset, gradOut.byteOffset, batch, classes, scale)
    },
  }
}
