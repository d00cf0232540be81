import type { KernelKind } from '@sweetspot/core'

/** What computed the runs, as words of a sentence. */
export function engineKind(kernels: KernelKind): string {
  return kernels === 'webassembly' ? 'WebAssembly' : 'the TypeScript twin of the WebAssembly kernels'
}
