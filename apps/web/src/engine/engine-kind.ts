import { engine } from './engine.ts'

/** What computed the runs, as a word of a sentence; '' before the first worker has started. */
export function engineKind(): string {
  const kernels = engine.kernels()
  if (kernels === null) return ''
  return kernels === 'webassembly' ? 'WebAssembly' : 'the TypeScript twin of the WebAssembly kernels'
}
