import type { Precision } from '@sweetspot/schema'
import type { LaidOut, MemoryRequest } from './kernels.ts'
import { typescriptKernels } from './typescript-kernels.ts'
import { kernelModule } from './webassembly/module.ts'
import { webassemblyKernels } from './webassembly/webassembly-kernels.ts'

/** Who computes: both give the same bits. */
export type KernelKind = 'webassembly' | 'typescript'

/** What computes on this host: WebAssembly, or TypeScript where that is missing, without SIMD or forbidden. */
export function hostKernels(): KernelKind {
  return kernelModule() === null ? 'typescript' : 'webassembly'
}

/**
 * Kernels of one precision and the memory of a run.
 *
 * @param layOut asks for all that the run needs. It may be called twice, the first time for the sizes alone: then every vector
 * has length 0
 * @param kind the host's own where it is left out
 * @throws Error where WebAssembly is asked for and the host has none
 */
export function createKernels<T>(
  precision: Precision,
  layOut: (request: MemoryRequest) => T,
  kind: KernelKind = hostKernels(),
): LaidOut<T> {
  if (kind === 'typescript') return typescriptKernels(precision, layOut)
  const module = kernelModule()
  if (module === null) {
    throw new Error(
      'kernels: WebAssembly with SIMD is missing or forbidden here. Leave the choice out, or take typescript.',
    )
  }
  return webassemblyKernels(module, precision, layOut)
}
